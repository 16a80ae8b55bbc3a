// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/protectionplanspage.h"

#include "dialogs/configureplandialog.h"
#include "dialogs/confirmplandialog.h"
#include "guardduty/changetitle.h"
#include "items/planwords.h"
#include "organization/effectivepolicy.h"
#include "pages/changesender.h"
#include "pages/lastchangepane.h"
#include "pages/plansremark.h"
#include "pages/planssection.h"
#include "pages/remarkplace.h"
#include "pages/scenekit.h"
#include "style/button.h"
#include "style/header.h"

namespace bucketwatch {

ProtectionPlansPage::ProtectionPlansPage(const PageContext &context, QWidget *parent)
    : Page(tr("Protection plans"), Extent::Scrolling, parent)
    , m_context(context)
    , m_sender(new ChangeSender(context, this))
    , m_remark(new RemarkPlace)
    , m_plans(new PlansSection(tr("Protection plans"), PlansSection::Detail::Full))
    , m_lastChange(new LastChangePane(context.service, context.syntax))
{
    setObjectName(QStringLiteral("protectionPlansPage"));
    for (QWidget *section : std::initializer_list<QWidget *> {m_remark, m_plans, m_lastChange})
        add(section);
    connect(m_plans, &PlansSection::configureRequested, this, [this](Feature plan) { configure(plan); });
    connect(m_plans, &PlansSection::accountsRequested, this, [this](Feature plan, bool enabled) {
        m_context.navigator.openPage(QLatin1String(PageIds::Accounts), AccountsTerms::withPlan(plan, enabled));
    });
    connect(m_sender, &ChangeSender::changed, m_lastChange, &LastChangePane::setChange);
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, &ProtectionPlansPage::refresh);
    connect(&m_context.session, &Session::changed, this, [this] {
        m_lastChange->hide();
        refresh();
    });
    refresh();
}

ProtectionPlansPage::~ProtectionPlansPage() = default;

bool ProtectionPlansPage::isSettled() const
{
    return !m_sender->isBusy();
}

void ProtectionPlansPage::refresh()
{
    const auto view = m_context.service.organization();
    const Region region = m_context.session.region();
    const AccountId account = m_context.session.identity();
    const PlanSummary summary = summaryFor(*view, region, account);
    const bool administrates = summary.role == Role::DelegatedAdministrator;
    header()->setDescription(administrates
            ? tr("What GuardDuty monitors besides its foundational sources, in this account and in the organization in %1.")
                  .arg(region.name())
            : tr("What GuardDuty monitors besides its foundational sources, in this account in %1.").arg(region.name()));
    m_remark->showFor(summary, [this](AccountId id) { m_context.session.setIdentity(id); });
    m_plans->show(*view, region, account, view->settings.time.at(m_context.clock.now()), plansLock(m_context.service, summary));
    m_plans->header()->setDescription(administrates && arePoliciesInForce(*view)
            ? tr("Organization policies for GuardDuty are enabled, so the auto-enable preferences do not apply.")
            : QString());
    m_plans->setVisible(m_plans->model().rowCount() > 0);
}

void ProtectionPlansPage::configure(Feature plan, const std::optional<PlanDraft> &draft)
{
    if (plan == Feature::S3DataEvents) {
        m_context.navigator.openPage(QLatin1String(PageIds::S3Protection));
        return;
    }
    auto *dialog = new ConfigurePlanDialog(m_context, plan, this);
    if (draft)
        dialog->choose(*draft);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto pending = dialog->pending())
            confirm(*pending, dialog->draft());
    });
    dialog->open();
}

void ProtectionPlansPage::confirm(const PendingChange &pending, const PlanDraft &draft)
{
    auto *dialog = new ConfirmPlanDialog(pending, m_context.syntax, this);
    //: %1 is a protection plan
    const QString success = tr("The configuration of %1 has been saved.").arg(planName(pending.before.plan));
    connect(dialog, &QDialog::accepted, this, [this, pending, success] { m_sender->send(pending, success); });
    connect(dialog, &QDialog::rejected, this, [this, plan = pending.before.plan, draft] { configure(plan, draft); });
    dialog->open();
}

void ProtectionPlansPage::open(const QString &filter)
{
    const auto plan = parseFeature(filter);
    if (!plan || m_plans->model().rowOf(*plan) < 0)
        return;
    m_plans->select(*plan);
    if (m_plans->actionsButton()->isEnabled())
        configure(*plan);
}

std::vector<Scene> ProtectionPlansPage::scenes()
{
    const auto administrator = [this](const std::function<void()> &then) {
        return [this, then] {
            if (actAs(m_context, Role::DelegatedAdministrator) && then)
                then();
        };
    };
    return {
        {QStringLiteral("admin"), administrator({})},
        {QStringLiteral("actions-open"), administrator([this] { openDropdown(m_plans->actionsButton()); })},
        {QStringLiteral("configure"), administrator([this] { configure(Feature::EksAuditLogs); })},
        {QStringLiteral("confirm"), administrator([this] {
             const auto view = m_context.service.organization();
             const PlanSummary now
                 = summaryFor(*view, m_context.session.region(), m_context.session.identity(), Feature::RdsLoginEvents);
             const PlanDraft draft {true, PlanDraft::Members::Enable, AutoEnable::New};
             const auto changes = draft.changes(now, *view);
             const ChangeRequest request {m_context.caller(), titleOf(changes), changes};
             if (const auto pending = pendingChange(*view, now.region, request, now.plan))
                 confirm(*pending, draft);
         })},
        {QStringLiteral("standalone"), [this] { actAs(m_context, Role::Standalone); }},
        {QStringLiteral("member"), [this] { actAs(m_context, Role::Member); }},
        {QStringLiteral("management"), [this] { actAs(m_context, Role::ManagementAccount); }},
        {QStringLiteral("unknown"), [this] { m_context.session.setIdentity(AccountId(999'999'999'999ULL)); }},
    };
}

} // namespace bucketwatch
