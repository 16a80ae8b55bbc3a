// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/configureplandialog.h"

#include "guardduty/changetitle.h"
#include "items/planwords.h"
#include "style/alert.h"
#include "style/container.h"
#include "style/header.h"
#include "style/optionbutton.h"

#include <QLocale>

namespace bucketwatch {

ConfigurePlanDialog::ConfigurePlanDialog(const PageContext &context, Feature plan, QWidget *parent)
    //: %1 is a protection plan
    : Modal(tr("Configure %1").arg(planName(plan)), tr("Save"), parent, Width::Large)
    , m_context(context)
    , m_summary(summaryFor(*context.service.organization(), context.session.region(), context.session.identity(), plan))
    , m_draft(PlanDraft::of(m_summary))
    , m_remark(new Alert(Status::Info, {}))
{
    setObjectName(QStringLiteral("configurePlanDialog"));
    //: %1 is a Region
    addText(tr("What you choose applies in %1 only.").arg(m_summary.region.name()));
    if (m_summary.role == Role::DelegatedAdministrator && isOrganizationFeature(plan))
        addPreference();
    addOwn();
    if (m_summary.role == Role::DelegatedAdministrator)
        addMembers();
    m_remark->setObjectName(QStringLiteral("planRemark"));
    add(m_remark);
    connect(&context.service, &GuardDutyService::organizationChanged, this, &ConfigurePlanDialog::follow);
    showDraft();
    focusChoice();
}

ConfigurePlanDialog::~ConfigurePlanDialog() = default;

void ConfigurePlanDialog::choose(const PlanDraft &draft)
{
    m_draft = draft;
    showDraft();
    focusChoice();
}

void ConfigurePlanDialog::focusChoice()
{
    if (m_preferences.empty())
        (m_draft.enableOwn ? m_enableOwn : m_disableOwn)->setFocus();
    for (const auto &[preference, button] : m_preferences) {
        if (button->isChecked())
            button->setFocus();
    }
}

RadioOption *ConfigurePlanDialog::addOption(Container *section, const char *name, const QString &text,
    const QString &description, const std::function<void()> &choose)
{
    auto *button = new RadioOption(text, description);
    button->setObjectName(QLatin1String(name));
    section->add(button);
    connect(button, &QAbstractButton::clicked, this, [this, choose] {
        choose();
        showDraft();
    });
    return button;
}

void ConfigurePlanDialog::addOwn()
{
    auto *section = new Container(
        m_summary.role == Role::DelegatedAdministrator ? S3Words::thisAccount() : tr("This account"));
    m_enableOwn = addOption(section, "enableOwnOption", tr("Enable"), {}, [this] { m_draft.enableOwn = true; });
    m_disableOwn = addOption(section, "disableOwnOption", tr("Disable"), {}, [this] { m_draft.enableOwn = false; });
    add(section);
}

void ConfigurePlanDialog::addMembers()
{
    auto *section = new Container(tr("Active member accounts"));
    section->header()->setCounter(QLocale().toString(m_summary.coverage.active));
    const auto option = [&](PlanDraft::Members members, const char *name, const QString &text) {
        m_members.emplace_back(members, addOption(section, name, text, {}, [this, members] { m_draft.members = members; }));
    };
    using enum PlanDraft::Members;
    //: %1 is a count such as "149 of 194"
    option(Keep, "keepMembersOption", tr("Keep as they are: enabled in %1").arg(PlanWords::coverage(m_summary.coverage)));
    option(Enable, "enableMembersOption", tr("Enable for all active member accounts"));
    option(Disable, "disableMembersOption", tr("Disable for all active member accounts"));
    add(section);
}

void ConfigurePlanDialog::addPreference()
{
    auto *section = new Container(tr("Auto-enable preference"));
    const auto option = [&](AutoEnable preference, const char *name, const QString &text, const QString &description) {
        m_preferences.emplace_back(
            preference, addOption(section, name, text, description, [this, preference] { m_draft.autoEnable = preference; }));
    };
    option(AutoEnable::All, "preferAllOption", tr("Enable for all accounts"),
        tr("Existing and new accounts in the organization, including the delegated GuardDuty administrator account."));
    option(AutoEnable::New, "preferNewOption", tr("Enable for new accounts"),
        tr("Only accounts that join the organization from now on."));
    option(AutoEnable::None, "preferNoneOption", tr("Do not enable"),
        tr("No account is enabled automatically. Existing accounts keep their current status."));
    add(section);
}

void ConfigurePlanDialog::follow()
{
    const auto view = m_context.service.organization();
    const PlanSummary now = summaryFor(*view, m_summary.region, m_summary.self.id, m_summary.plan);
    if (m_draft == PlanDraft::of(m_summary))
        m_draft = PlanDraft::of(now); // nothing was chosen yet
    m_summary = now;
    showDraft();
}

void ConfigurePlanDialog::showDraft()
{
    const bool forAll = !m_preferences.empty() && m_draft.autoEnable == AutoEnable::All;
    m_enableOwn->setChecked(forAll || m_draft.enableOwn);
    m_disableOwn->setChecked(!forAll && !m_draft.enableOwn);
    for (const auto &[preference, button] : m_preferences)
        button->setChecked(preference == m_draft.autoEnable);
    for (const auto &[members, button] : m_members) {
        button->setChecked(forAll ? members == PlanDraft::Members::Enable : members == m_draft.members);
        button->setEnabled(!forAll);
    }
    m_enableOwn->setEnabled(!forAll);
    m_disableOwn->setEnabled(!forAll);

    m_pending.reset();
    const auto view = m_context.service.organization();
    const auto changes = m_draft.changes(m_summary, *view);
    QString remark = tr("This is how it is already. Choose something else to save it.");
    if (!changes.empty()) {
        auto pending = pendingChange(*view, m_summary.region, {m_context.caller(), titleOf(changes), changes}, m_summary.plan);
        if (pending)
            m_pending = std::move(*pending);
        else
            remark = pending.error().message;
    }
    primary()->setDisabledReason(m_pending ? QString() : remark);
    m_remark->setText({},
        !m_pending   ? remark
            : forAll ? tr("Enable for all accounts reaches this account and the active member accounts too.")
                     : tr("You are shown what changes before it is saved."));
}

} // namespace bucketwatch
