// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaysaver.h"

#include "base/whendone.h"
#include "base/wholefile.h"
#include "context/inbackground.h"
#include "replay/replayreportpdf.h"
#include "replay/replaysession.h"
#include "report/reporthtml.h"

#include <QDir>
#include <QFileInfo>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SavedReplayNotice = "replay-saved"_L1;

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

/// Of a file that Qt should have made.
Result<void> writeMade(const QString &path, const QByteArray &content, const QString &whyNot)
{
    if (content.isEmpty())
        return std::unexpected(Error {Error::Kind::Storage, whyNot, path});
    return writeWholeFile(path, content);
}

} // namespace

ReplaySaver::ReplaySaver(ReplaySession &session, const PageContext &context, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_context(context)
    , m_notices(&context.notices)
    , m_window(window)
    , m_isGone(std::make_shared<std::atomic<bool>>(false))
{
}

ReplaySaver::~ReplaySaver()
{
    *m_isGone = true;
    if (m_running > 0 && m_notices)
        m_notices->dismiss(SavedReplayNotice);
}

QString ReplaySaver::lockOfReport() const
{
    return m_session.state() == ReplaySession::State::Ready && m_session.replay() ? QString() : tr("No recording is open.");
}

QString ReplaySaver::lockOfPicture() const
{
    const QString lock = lockOfReport();
    return lock.isEmpty() && m_session.replay()->events->size() == 0 ? tr("The recording has no events to draw.") : lock;
}

/// The name of the recording without what no file name should have.
QString ReplaySaver::suggestion(QLatin1StringView suffix) const
{
    QString name;
    for (const QString title = m_session.title(); const QChar c : title)
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' ? c : QChar(u'-');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? u"replay"_s : name.left(80)) + suffix;
}

void ReplaySaver::savePicture(const TimelinePicture &picture)
{
    if (!lockOfPicture().isEmpty())
        return;
    m_context.prompts.askForSaveFile(m_window, tr("Save picture"), suggestion("-timeline.png"_L1), tr("PNG (*.png);;SVG (*.svg)"),
        Prompts::Existing::IsReplaced, [this, picture](const QStringList &paths) {
            if (!paths.isEmpty())
                writePicture(picture, paths.front());
        });
}

void ReplaySaver::saveReport(const TimelinePicture &picture)
{
    if (!lockOfReport().isEmpty())
        return;
    m_context.prompts.askForSaveFile(m_window, tr("Save report"), suggestion("-report.html"_L1),
        tr("Web page (*.html *.htm);;PDF (*.pdf)"), Prompts::Existing::IsReplaced, [this, picture](const QStringList &paths) {
            if (!paths.isEmpty() && lockOfReport().isEmpty())
                writeReport(picture, paths.front());
        });
}

void ReplaySaver::writePicture(const TimelinePicture &picture, const QString &path)
{
    const QString suffix = suffixOf(path);
    if (suffix != "png"_L1 && suffix != "svg"_L1)
        return refuse(tr("A picture is a file that ends in .png or .svg."));
    const double ratio = m_window->devicePixelRatioF();
    run(path, [picture, path, ratio, isSvg = suffix == "svg"_L1] {
        return writeMade(path, isSvg ? picture.svg() : picture.png(ratio), tr("The picture could not be made."));
    });
}

void ReplaySaver::writeReport(const TimelinePicture &picture, const QString &path)
{
    const QString suffix = suffixOf(path);
    const bool isPdf = suffix == "pdf"_L1;
    if (!isPdf && suffix != "html"_L1 && suffix != "htm"_L1)
        return refuse(tr("A report is a file that ends in .html or .pdf."));
    const ReplayOptions &options = m_session.options();
    const ReplayReportSource source {m_session.title(), options.asnFile, options.geoipFile, options.organization};
    // The report is for paper and tells the whole recording, wherever the play head stands.
    TimelinePicture printed = picture;
    printed.position.reset();
    printed.tokens = &Tokens::light();
    printed.timeline = {960, 240};
    const auto work = [replay = m_session.replay(), source, printed, path, isPdf, isGone = m_isGone]() -> Result<void> {
        const std::optional<ReplayReport> report = makeReplayReport(*replay, source, [&isGone] { return isGone->load(); });
        if (!report)
            return std::unexpected(Error {Error::Kind::Cancelled, tr("The report was given up."), path});
        if (!isPdf)
            return writeWholeFile(path, reportHtml(*report).toUtf8());
        return writeMade(path, reportPdf(*report, printed), tr("The PDF could not be made."));
    };
    run(path, work);
}

void ReplaySaver::run(const QString &path, std::function<Result<void>()> work)
{
    const QString name = QDir::toNativeSeparators(path);
    ++m_running;
    m_context.notices.show({.status = Status::InProgress,
        .title = {},
        //: %1 is the name of a file
        .text = tr("Writing %1…").arg(name),
        .id = SavedReplayNotice,
        .dismissible = false});
    whenDone(inBackground(std::move(work)), this, [this, name](const Result<void> &written) {
        --m_running;
        if (!written)
            return refuse(written.error().message);
        m_context.notices.show({.status = Status::Success,
            .title = {},
            //: %1 is the name of a file
            .text = tr("%1 has been written.").arg(name),
            .id = SavedReplayNotice});
    });
}

void ReplaySaver::refuse(const QString &text)
{
    m_context.notices.show({.status = Status::Error, .title = {}, .text = text, .id = SavedReplayNotice});
}

} // namespace bucketwatch
