// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingsfilter.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace bucketwatch {

class Button;
class SegmentedControl;
class SeverityChip;
class TextLabel;

/// What the Findings page is filtered by: status, severities, a text, and a saved filter.
class FindingsFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const FindingsFilter &filter() const { return m_filter; }
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setStatus(FindingsStatus status);
    /// Filters by @p criteria beside the rest and says that they are those of @p name.
    void setSaved(const QString &name, const FindingCriteria &criteria);
    /// Everything but the status.
    void clear();
    void focusText();
    void showCounts(const std::array<int, 4> &bySeverity, int matches);

Q_SIGNALS:
    void filterChanged();

private:
    void take();

    FindingsFilter m_filter;
    bool m_isQuiet = false; ///< while the box is cleared from here
    SegmentedControl *m_status;
    std::array<SeverityChip *, 4> m_chips {}; ///< the most severe first
    QLineEdit *m_text;
    TextLabel *m_matches;
    TextLabel *m_saved;
    Button *m_clear;
};

} // namespace bucketwatch
