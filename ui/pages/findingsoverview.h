// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingssummary.h"

#include <QWidget>

class QComboBox;

namespace bucketwatch {

class Badge;
class Container;
class Figure;
class FindingCountsModel;
class SegmentedControl;
class SeverityChart;
class TableSection;
class TypesRing;

/// The findings of the Summary page: figures with what is different from the days before, findings by day and severity, the
/// types and the accounts with most of them. Everything that is counted asks for the list that it counts.
class FindingsOverview final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsOverview(QWidget *parent = nullptr);
    ~FindingsOverview() override;

    /// The findings that @p caller sees in @p region until @p today; many of them are counted in the background.
    void show(std::shared_ptr<const OrganizationView> view, std::shared_ptr<const RegionView> region, AccountId caller, QDate today);
    using QWidget::show;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// The findings that @p filter says, see PropertyQuery.
    void findingsRequested(const QString &filter);

private:
    void addFigures();
    TableSection *makeAccounts();
    void showTypes();
    void showAccounts();
    void count();
    void take(const FindingsSummary &summary);
    void setFigure(Figure *figure, int now, int before, const QString &spoken);
    void request(const QString &filter);
    [[nodiscard]] QString sinceFirst() const;

    std::shared_ptr<const OrganizationView> m_view;
    std::shared_ptr<const RegionView> m_region;
    AccountId m_caller;
    QDate m_today;
    QDate m_first;
    int m_run = 0; ///< a late count is dropped
    bool m_isBusy = false;
    FindingsSummary m_summary; ///< what is shown
    SegmentedControl *m_range;
    Container *m_figures;
    Figure *m_sequences;
    Figure *m_findings;
    Figure *m_resources;
    Figure *m_accounts;
    SeverityChart *m_chart;
    std::array<Badge *, 4> m_badges {}; ///< the most severe first
    TypesRing *m_types;
    QComboBox *m_severity; ///< of the findings that the accounts are ranked by
    FindingCountsModel *m_accountRows;
};

} // namespace bucketwatch
