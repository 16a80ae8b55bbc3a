// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordingwatch.h"

#include "base/poolqueue.h"
#include "base/whendone.h"

#include <QElapsedTimer>
#include <QPromise>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr int PausesOfALook = 10; ///< so that looking through a large folder is a tenth of the work at most

struct LookedAt {
    bool isChanged = false;
    std::chrono::milliseconds took {};
};

QFuture<LookedAt> lookAt(const QStringList &paths, const std::vector<LogFile> &files)
{
    QPromise<LookedAt> promise;
    auto future = promise.future();
    promise.start();
    runInPool([promise = std::move(promise), paths, files]() mutable {
        QElapsedTimer timer;
        timer.start();
        const bool isChanged = findFiles(paths).files != files;
        promise.addResult(LookedAt {isChanged, std::chrono::milliseconds(timer.elapsed())});
        promise.finish();
    });
    return future;
}

} // namespace

RecordingWatch::RecordingWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecordingWatch::look);
}

RecordingWatch::~RecordingWatch() = default;

void RecordingWatch::start(const QStringList &paths, std::vector<LogFile> files, std::chrono::milliseconds pause)
{
    stop();
    m_paths = paths;
    m_files = std::move(files);
    m_timer.start(std::max(pause, ShortestPause));
}

void RecordingWatch::stop()
{
    ++m_run;
    m_timer.stop();
}

void RecordingWatch::look()
{
    whenDone(lookAt(m_paths, m_files), this, [this, run = m_run](const LookedAt &looked) {
        if (run != m_run)
            return;
        if (looked.isChanged) {
            stop();
            Q_EMIT changed();
        } else {
            m_timer.start(std::max(ShortestPause, PausesOfALook * looked.took));
        }
    });
}

} // namespace bucketwatch
