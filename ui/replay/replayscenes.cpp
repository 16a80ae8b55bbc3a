// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayscenes.h"

#include "replay/demorecording.h"
#include "replay/findingdetail.h"
#include "replay/replaypage.h"
#include "replay/replayview.h"

#include <QDir>
#include <QTemporaryDir>

#include <optional>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

/// Opens a recording and calls @p then when it is read.
void openThen(ReplayPage &page, const ReplayOptions &options, std::function<void()> then)
{
    auto *watcher = new QObject(&page);
    QObject::connect(&page.session(), &ReplaySession::stateChanged, watcher, [&page, watcher, then = std::move(then)] {
        if (page.session().state() == ReplaySession::State::Loading)
            return;
        watcher->deleteLater();
        then();
    });
    page.session().open(options, ReplayPage::tr("Demo recording"));
}

void seekTo(ReplayPage &page, double share)
{
    Playback &playback = page.session().playback();
    const auto length = std::chrono::duration<double, std::milli>(playback.end() - playback.begin());
    playback.seek(playback.begin() + std::chrono::duration_cast<std::chrono::milliseconds>(length * share));
}

/// The demo recording beside a file that is cut off and one that is no log.
void openWithBrokenFiles(ReplayPage &page, ReplayOptions options)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    };
    write(u"cut-off.json"_s, R"({"Records":[{"eventVersion":"1.08","eventTime":"2026-)");
    write(u"notes.txt"_s, "Collected on Monday\n");
    options.paths += folder->path();
    openThen(page, options, [&page, folder] {
        seekTo(page, 0.6);
        page.view().showUnreadable();
    });
}

void openFindingAt(ReplayPage &page, double share, FindingDetail::View view)
{
    seekTo(page, share);
    page.view().openLatestFinding();
    if (auto *detail = page.findChild<FindingDetail *>())
        detail->chooseView(view);
}

} // namespace

std::vector<Scene> replayScenes(ReplayPage &page)
{
    std::vector<Scene> scenes {{u"empty"_s, [] { }}};
    const std::optional<ReplayOptions> found = demoRecordingOptions();
    if (!found)
        return scenes;
    const ReplayOptions &demo = *found;
    scenes.push_back({u"playing"_s, [&page, demo] { openThen(page, demo, [&page] { seekTo(page, 0.6); }); }});
    scenes.push_back({u"finding"_s,
        [&page, demo] { openThen(page, demo, [&page] { openFindingAt(page, 0.6, FindingDetail::OverviewView); }); }});
    scenes.push_back({u"finding-json"_s,
        [&page, demo] { openThen(page, demo, [&page] { openFindingAt(page, 0.6, FindingDetail::FindingJsonView); }); }});
    scenes.push_back({u"finding-event"_s,
        [&page, demo] { openThen(page, demo, [&page] { openFindingAt(page, 0.6, FindingDetail::EventView); }); }});
    scenes.push_back({u"end"_s, [&page, demo] { openThen(page, demo, [&page] { seekTo(page, 1); }); }});
    scenes.push_back({u"zoomed"_s, [&page, demo] {
                          openThen(page, demo, [&page] {
                              seekTo(page, 0.6);
                              page.view().zoom(1);
                              page.view().zoom(1);
                              page.view().zoom(1);
                          });
                      }});
    for (const auto &[name, key] :
        {std::pair(u"lanes-bucket"_s, LaneKey::Bucket), std::pair(u"lanes-identity"_s, LaneKey::Identity)}) {
        scenes.push_back({name, [&page, demo, key] {
                              openThen(page, demo, [&page, key] {
                                  seekTo(page, 0.6);
                                  page.view().showLanes(key);
                              });
                          }});
    }
    scenes.push_back({u"following"_s, [&page, demo] { openThen(page, demo, [&page] { page.session().setFollowing(true); }); }});
    scenes.push_back({u"unreadable"_s, [&page, demo] { openWithBrokenFiles(page, demo); }});
    scenes.push_back(
        {u"failed"_s, [&page] { page.session().open(QStringList {QDir::temp().filePath(u"no-such-recording"_s)}); }});
    return scenes;
}

} // namespace bucketwatch
