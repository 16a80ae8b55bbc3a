// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/plansummary.h"
#include "style/page.h"

namespace bucketwatch {

class AccountStatusModel;
class Figure;
class FindingsOverview;
class PlansSection;
class RemarkPlace;
class TableSection;
class TrialsModel;

/// The Summary page: what was found in the Region, and how far the organization is protected there. Every figure leads to the list that it counts.
/// Accounts other than the delegated administrator see their own findings, plans and trials.
class SummaryPage final : public Page {
    Q_OBJECT
public:
    explicit SummaryPage(const PageContext &context, QWidget *parent = nullptr);
    ~SummaryPage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addFindings();
    void addOverview();
    void addPlans();
    void addAccounts();
    void addTrials();
    void refresh();
    void showOverview(const PlanSummary &summary, int endingTrials);
    void openAccounts(const QString &filter);

    PageContext m_context;
    bool m_isStale = true; ///< while nobody looks
    RemarkPlace *m_remark;
    FindingsOverview *m_findings;
    QWidget *m_overview = nullptr;
    Figure *m_accountsFigure;
    Figure *m_activeFigure;
    Figure *m_protectedFigure;
    Figure *m_trialsFigure;
    PlansSection *m_plans;
    AccountStatusModel *m_statuses;
    TableSection *m_statusSection;
    TrialsModel *m_trials;
    TableSection *m_trialsSection;
    bool m_isMakingSamples = false; ///< for a scene
};

} // namespace bucketwatch
