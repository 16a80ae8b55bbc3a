// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/picturewriter.h"

#include "base/whendone.h"
#include "organization/monitoring.h"
#include "replay/demorecording.h"
#include "replay/replaytable.h"
#include "shell/mainwindow.h"
#include "shell/scenetour.h"

#include <cstdio>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

void say(std::FILE *stream, const QString &line)
{
    std::fputs(line.toUtf8().constData(), stream);
    std::fflush(stream);
}

/// True when nothing was drawn: one colour all over the page.
bool isBlank(const QImage &picture)
{
    const QRect page(picture.width() / 4, picture.height() / 8, picture.width() / 2, picture.height() * 3 / 4);
    const QRgb first = picture.pixel(page.topLeft());
    for (int y = page.top(); y < page.bottom(); y += 3) {
        for (int x = page.left(); x < page.right(); x += 3) {
            if (picture.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

PictureWriter::PictureWriter(MainWindow &window, Session &session, GuardDutyService &service, Theme &theme, std::vector<Theme::Choice> themes, const QString &folder,
    std::shared_ptr<const OrganizationView> organization, const QStringList &recordings)
    : m_window(window), m_session(session), m_service(service), m_theme(theme), m_themes(std::move(themes)), m_folder(folder), m_organization(std::move(organization)),
      m_recordings(recordings)
{
}

PictureWriter::~PictureWriter() = default;

void PictureWriter::start()
{
    if (!QDir().mkpath(m_folder.path())) {
        fail(m_folder.path(), tr("The folder cannot be made."));
        Q_EMIT finished(1);
        return;
    }
    nextTheme();
}

void PictureWriter::nextTheme()
{
    if (m_themes.empty()) {
        printFindings();
        return;
    }
    const Theme::Choice theme = m_themes.front();
    m_themes.erase(m_themes.begin());
    m_theme.setChoice(theme);
    m_themeName = theme == Theme::Choice::Dark ? u"dark"_s : u"light"_s;
    m_tour = std::make_unique<SceneTour>(m_window, m_session, m_service);
    connect(m_tour.get(), &SceneTour::sceneReached, this, &PictureWriter::write);
    connect(m_tour.get(), &SceneTour::sceneFailed, this, [this](const QString &page, const QString &scene, const QString &reason) {
        fail(page + u'-' + scene, reason);
    });
    connect(m_tour.get(), &SceneTour::finished, this, &PictureWriter::nextTheme, Qt::QueuedConnection);
    m_tour->start();
}

void PictureWriter::write(const QString &page, const QString &scene)
{
    const QString name = page + u'-' + scene + u'-' + m_themeName + u".png"_s;
    const QImage picture = m_tour->picture();
    if (isBlank(picture))
        fail(name, tr("The page is blank."));
    else if (!picture.save(m_folder.filePath(name)))
        fail(name, tr("The picture cannot be written."));
    else
        ++m_written;
}

void PictureWriter::fail(const QString &what, const QString &reason)
{
    ++m_failed;
    say(stderr, tr("%1: %2").arg(what, reason) + u'\n');
}

void PictureWriter::printFindings()
{
    say(stderr, tr("%n picture(s) written to %1", nullptr, m_written).arg(m_folder.absolutePath()) + u'\n');
    ReplayOptions options = m_recordings.isEmpty() ? demoRecordingOptions().value_or(ReplayOptions()) : ReplayOptions();
    if (!m_recordings.isEmpty())
        options.paths = m_recordings;
    if (options.paths.isEmpty()) {
        Q_EMIT finished(m_failed > 0 ? 1 : 0);
        return;
    }
    options.isMonitored = [view = m_organization](AccountId account, std::string_view region) { return monitorsS3DataEvents(*view, account, region); };
    whenDone(loadReplay(options), this, [this, options](const Result<std::shared_ptr<const Replay>> &replay) {
        if (replay)
            say(stdout, findingsTable(**replay) + statisticsText(**replay));
        else
            fail(options.paths.constFirst(), replay.error().message);
        Q_EMIT finished(m_failed > 0 ? 1 : 0);
    });
}

} // namespace bucketwatch
