// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replay.h"
#include "replay/timelinelanes.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace bucketwatch {

/// Counts the lanes of a replay, and finds the events of one, in the background. What is asked for last is answered; earlier
/// questions of the same kind are given up.
class LaneCounter final : public QObject {
    Q_OBJECT
public:
    explicit LaneCounter(QObject *parent = nullptr) : QObject(parent) { }
    ~LaneCounter() override;

    /// @p findingRows are rows of the log at which findings are raised, or would be.
    void count(const std::shared_ptr<const Replay> &replay, LaneKey key, TimeSpan span, std::vector<qsizetype> findingRows,
        int mostColumns);
    /// The events of lane @p name in the whole of @p replay.
    void find(const std::shared_ptr<const Replay> &replay, LaneKey key, const std::string &name);
    void stopFinding() { giveUp(m_findUnwanted); }
    void cancel();
    /// While an answer is on its way.
    [[nodiscard]] bool isBusy() const { return m_countUnwanted || m_findUnwanted; }

Q_SIGNALS:
    void counted(const std::shared_ptr<const bucketwatch::TimelineLanes> &lanes);
    void found(const std::vector<qsizetype> &rows);

private:
    using Unwanted = std::shared_ptr<std::atomic<bool>>;
    static void giveUp(Unwanted &unwanted);

    Unwanted m_countUnwanted;
    Unwanted m_findUnwanted;
};

} // namespace bucketwatch
