// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/replayfollower.h"

#include "cli/interruption.h"

#include <QCoreApplication>

namespace bucketwatch {

ReplayFollower::ReplayFollower(ReplayOptions options, Found found)
    : m_options(std::move(options))
    , m_found(std::move(found))
    , m_last(std::unexpected(Error {
          Error::Kind::Cancelled, QCoreApplication::translate("bucketwatch::ReplayVerb", "The replay was interrupted."), {}}))
{
    connect(&m_watch, &RecordingWatch::changed, this, &ReplayFollower::load);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReplayFollower::take);
}

ReplayFollower::~ReplayFollower() = default;

Result<std::shared_ptr<const Replay>> ReplayFollower::follow()
{
    Interruption interruption;
    connect(&interruption, &Interruption::arrived, this, &ReplayFollower::stop);
    load();
    QCoreApplication::exec();
    m_watcher.waitForFinished();
    return m_last;
}

void ReplayFollower::load()
{
    m_loading.start();
    m_watcher.setFuture(loadReplay(m_options));
}

void ReplayFollower::take()
{
    const auto future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    Result<std::shared_ptr<const Replay>> replay = future.result();
    if (replay || !m_last) // what was once read is not lost by a list that is gone now
        m_last = std::move(replay);
    if (!m_last)
        return QCoreApplication::exit();
    for (const Finding &finding : (*m_last)->findings) {
        if (m_known.contains(finding.id))
            continue;
        m_known.insert(finding.id);
        if (!m_found(finding))
            return stop();
    }
    m_watch.start((*m_last)->paths, (*m_last)->files, std::chrono::milliseconds(m_loading.elapsed()));
}

void ReplayFollower::stop()
{
    m_watch.stop();
    m_watcher.cancel();
    QCoreApplication::exit();
}

} // namespace bucketwatch
