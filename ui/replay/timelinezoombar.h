// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/timelinezoom.h"

#include <QWidget>

namespace bucketwatch {

class TextLabel;
class TimelineOverview;

/// What stands over a timeline that shows a part of a recording: where that part lies in the whole, in words and drawn, and the
/// way back. Hidden while everything is shown.
class TimelineZoomBar final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineZoomBar(QWidget *parent = nullptr);

    [[nodiscard]] TimelineOverview *overview() const { return m_overview; }
    /// @p events are those in what is shown.
    void setZoom(const TimelineZoom &zoom, qsizetype events);

Q_SIGNALS:
    void wholeRequested();

private:
    TextLabel *m_text;
    TimelineOverview *m_overview;
};

} // namespace bucketwatch
