// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/logfiles.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <vector>

namespace bucketwatch {

/// Waits until the files of a recording are no longer as they were when it was read: grown, new or gone. It looks, in the
/// background, and does not rely on being told: network file systems tell nothing.
class RecordingWatch final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds ShortestPause {500};

    explicit RecordingWatch(QObject *parent = nullptr);
    ~RecordingWatch() override;

    /// @param paths files or folders @param files what findFiles() found there @param pause between looking and looking again;
    /// it becomes longer where looking takes long
    void start(const QStringList &paths, std::vector<LogFile> files, std::chrono::milliseconds pause = ShortestPause);
    void stop();

Q_SIGNALS:
    /// Once; it has stopped by then.
    void changed();

private:
    void look();

    QStringList m_paths;
    std::vector<LogFile> m_files;
    QTimer m_timer;
    int m_run = 0; ///< a late answer of an earlier run is dropped
};

} // namespace bucketwatch
