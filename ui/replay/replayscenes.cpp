// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayscenes.h"

#include "replay/replaypage.h"
#include "replay/replayview.h"

#include <QDir>
#include <QTemporaryDir>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

/// Opens @p paths and calls @p then when they are read.
void openThen(ReplayPage &page, const QStringList &paths, std::function<void()> then)
{
    auto *watcher = new QObject(&page);
    QObject::connect(&page.session(), &ReplaySession::stateChanged, watcher, [&page, watcher, then = std::move(then)] {
        if (page.session().state() == ReplaySession::State::Loading)
            return;
        watcher->deleteLater();
        then();
    });
    page.session().open(paths);
}

void seekTo(ReplayPage &page, double share)
{
    Playback &playback = page.session().playback();
    const auto length = std::chrono::duration<double, std::milli>(playback.end() - playback.begin());
    playback.seek(playback.begin() + std::chrono::duration_cast<std::chrono::milliseconds>(length * share));
}

/// The demo recording beside a file that is cut off and one that is no log.
void openWithBrokenFiles(ReplayPage &page)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    };
    write(u"cut-off.json"_s, R"({"Records":[{"eventVersion":"1.08","eventTime":"2026-)");
    write(u"notes.txt"_s, "Collected on Monday\n");
    openThen(page, demoRecording() + QStringList {folder->path()}, [&page, folder] {
        seekTo(page, 0.6);
        page.view().showUnreadable();
    });
}

void openFindingAt(ReplayPage &page, double share)
{
    seekTo(page, share);
    page.view().seekFinding(-1);
    page.view().openLatestFinding();
}

} // namespace

QStringList demoRecording()
{
    const QString path = u":/demo/recording.json.gz"_s;
    return QFile::exists(path) ? QStringList {path} : QStringList {};
}

bool hasDemoRecording()
{
    return !demoRecording().isEmpty();
}

std::vector<Scene> replayScenes(ReplayPage &page)
{
    std::vector<Scene> scenes {{u"empty"_s, [] { }}};
    if (!hasDemoRecording())
        return scenes;
    const QStringList demo = demoRecording();
    scenes.push_back({u"playing"_s, [&page, demo] { openThen(page, demo, [&page] { seekTo(page, 0.6); }); }});
    scenes.push_back({u"finding"_s, [&page, demo] { openThen(page, demo, [&page] { openFindingAt(page, 0.6); }); }});
    scenes.push_back({u"end"_s, [&page, demo] { openThen(page, demo, [&page] { seekTo(page, 1); }); }});
    scenes.push_back({u"unreadable"_s, [&page] { openWithBrokenFiles(page); }});
    scenes.push_back({u"failed"_s, [&page] { page.session().open({QDir::temp().filePath(u"no-such-recording"_s)}); }});
    return scenes;
}

} // namespace bucketwatch
