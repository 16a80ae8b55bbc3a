// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/recordingwatch.h"
#include "replay/replayloader.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSet>

#include <functional>

namespace bucketwatch {

/// Replays a recording that is still being written, again each time that a file has grown or come, until the process is told to
/// end. It is read from its beginning each time, so it pauses as long as the last time took. What is cut off at the end of a file
/// is not read before its rest is there.
class ReplayFollower final : public QObject {
    Q_OBJECT
public:
    /// Takes a finding as it stands when it is found; false ends following.
    using Found = std::function<bool(const Finding &)>;

    /// @param found called once for each finding
    ReplayFollower(ReplayOptions options, Found found);
    ~ReplayFollower() override;

    /// Runs an event loop. @return the last replay; an error when there was none
    [[nodiscard]] Result<std::shared_ptr<const Replay>> follow();

private:
    void load();
    void take();
    void stop();

    const ReplayOptions m_options;
    const Found m_found;
    Result<std::shared_ptr<const Replay>> m_last;
    QSet<QString> m_known; ///< ids of findings
    QElapsedTimer m_loading;
    RecordingWatch m_watch;
    QFutureWatcher<Result<std::shared_ptr<const Replay>>> m_watcher;
};

} // namespace bucketwatch
