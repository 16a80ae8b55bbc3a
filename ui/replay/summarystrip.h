// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replay.h"
#include "style/container.h"

#include <array>

namespace bucketwatch {

class Badge;
class LinkButton;
class TextLabel;

/// What came of a recording, in one line: findings by severity, events by kind, and what was left out for which reason.
class SummaryStrip final : public Container {
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget *parent = nullptr);

    /// @p notMonitored says in lines why events were not monitored; empty when all were.
    void setReplay(const Replay &replay, const QStringList &notMonitored);

Q_SIGNALS:
    void unreadableRequested();

private:
    class SeverityBar;

    void showLeftOut(const ReplayStatistics &statistics, const QStringList &notMonitored);

    TextLabel *m_findings;
    TextLabel *m_events;
    TextLabel *m_eventKinds;
    TextLabel *m_leftOut;
    LinkButton *m_unreadable;
    SeverityBar *m_bar;
    std::array<Badge *, 4> m_badges {}; ///< from Critical to Low
};

} // namespace bucketwatch
