// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingsfilter.h"
#include "pages/propertyfilterbar.h"

#include <array>

class QComboBox;

namespace bucketwatch {

class SegmentedControl;
class SeverityChip;

/// What the Findings page is filtered by: status, threat type, severities, properties and text, and a saved filter, which is a chip among
/// those of the properties.
class FindingsFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsFilterBar(PropertyFilterBar::ValuesOf valuesOf, QWidget *parent = nullptr);

    [[nodiscard]] const FindingsFilter &filter() const { return m_filter; }
    /// Properties and words in place of what was there.
    void setText(const QString &text);
    /// One more condition on attribute @p wireName.
    void addTerm(const QString &wireName, QueryOperator op, const QString &value);
    void setStatus(FindingsStatus status);
    void setThreat(FindingsThreat threat);
    void setSeverities(const std::set<Severity> &severities);
    /// Filters by @p criteria beside the rest and says that they are those of @p name.
    void setSaved(const QString &name, const FindingCriteria &criteria);
    /// Everything but the status.
    void clear();
    void focusText();
    /// As if @p typed was typed: with the list of what may be typed next.
    void suggest(const QString &typed);
    /// Adds @p tool at the end of the row with the text.
    void addTool(QWidget *tool);
    void showCounts(const std::array<int, 4> &bySeverity, int matches);

Q_SIGNALS:
    void filterChanged();

private:
    QWidget *makeChoices();
    void take();

    FindingsFilter m_filter;
    QString m_savedName;
    SegmentedControl *m_status;
    QComboBox *m_threat;
    std::array<SeverityChip *, 4> m_chips {}; ///< the most severe first
    PropertyFilterBar *m_properties;
    bool m_isQuiet = false; ///< while several parts are set from here
};

} // namespace bucketwatch
