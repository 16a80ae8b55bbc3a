// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/autoenablepreferencesdialog.h"

#include "code/codepane.h"
#include "guardduty/awscli.h"
#include "guardduty/changetitle.h"
#include "items/autoenablemodel.h"
#include "style/alert.h"
#include "style/container.h"
#include "style/header.h"
#include "style/optionbutton.h"
#include "style/textlabel.h"

namespace bucketwatch {

namespace {

constexpr Feature Plan = Feature::S3DataEvents;

QString effectText(const PendingChange &pending, AutoEnable preference)
{
    const QString note = S3Words::mayTakeADay();
    const auto accounts = int(pending.membersEnabled());
    if (preference == AutoEnable::None)
        return AutoEnablePreferencesDialog::tr("Nothing is disabled: accounts that have S3 Protection keep it.") + u'\n' + note;
    if (preference == AutoEnable::New)
        return AutoEnablePreferencesDialog::tr("Existing accounts keep their current status.") + u'\n' + note;
    return AutoEnablePreferencesDialog::tr(
               "S3 Protection will be enabled for %n existing active member account(s).", nullptr, accounts)
        + u'\n' + note;
}

} // namespace

AutoEnablePreferencesDialog::AutoEnablePreferencesDialog(const PageContext &context, QWidget *parent)
    : Modal(tr("Manage auto-enable preferences"), tr("Save"), parent, Width::Large)
    , m_context(context)
    , m_model(new AutoEnableModel(this))
    , m_effect(new Alert(Status::Info, {}))
    , m_command(new CodePane(tr("AWS CLI command"), CodePane::Language::Bash, context.syntax))
{
    setObjectName(QStringLiteral("autoEnablePreferencesDialog"));
    m_model->show(context.service.organization(), context.session.region());
    addText(tr("Choose how GuardDuty enables the protection plan for the accounts in your organization in %1.")
            .arg(context.session.region().name()));
    auto *section = new Container(tr("S3 Protection"));
    section->header()->setDescription(tr("Monitors AWS CloudTrail data events for Amazon S3"));
    add(section);
    const auto option = [&](AutoEnable preference, const char *name, const QString &text, const QString &description) {
        auto *button = new RadioOption(text, description);
        button->setObjectName(QLatin1String(name));
        section->add(button);
        m_options.emplace_back(preference, button);
        connect(button, &QAbstractButton::clicked, this, [this, preference] {
            m_model->setData(m_model->index(m_model->rowOf(Plan), AutoEnableModel::PlanColumn), int(preference),
                AutoEnableModel::PreferenceRole);
        });
    };
    option(AutoEnable::All, "preferAllOption", tr("Enable for all accounts"),
        tr("Existing and new accounts in the organization, including the delegated GuardDuty administrator account."));
    option(AutoEnable::New, "preferNewOption", tr("Enable for new accounts"),
        tr("Only accounts that join the organization from now on."));
    option(AutoEnable::None, "preferNoneOption", tr("Do not enable"),
        tr("No account is enabled automatically. Existing accounts keep their current status."));
    m_effect->setObjectName(QStringLiteral("preferencesEffect"));
    m_command->setObjectName(QStringLiteral("commandPane"));
    m_command->setVisibleLines(4, 6);
    add(m_effect);
    add(m_command);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AutoEnablePreferencesDialog::showDraft);
    connect(&context.service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        m_model->update(m_context.service.organization(), delta);
        showDraft();
    });
    showDraft();
    for (const auto &[preference, button] : m_options) {
        if (button->isChecked())
            button->setFocus(); // Tab leaves a group of options, so it begins where the choice is
    }
}

AutoEnablePreferencesDialog::~AutoEnablePreferencesDialog() = default;

void AutoEnablePreferencesDialog::showDraft()
{
    const AutoEnable drafted = m_model->drafted(Plan);
    for (const auto &[preference, button] : m_options)
        button->setChecked(preference == drafted);
    m_pending.reset();
    if (m_model->hasChanges()) {
        const std::vector<Change> changes {m_model->changes()};
        auto pending = pendingChange(
            *m_context.service.organization(), m_context.session.region(), {m_context.caller(), titleOf(changes), changes});
        if (pending)
            m_pending = std::move(*pending);
        else
            m_effect->setText({}, pending.error().message);
    }
    primary()->setDisabledReason(m_pending ? QString() : tr("This preference holds already. Choose another one to save it."));
    if (m_pending)
        m_effect->setText({}, effectText(*m_pending, drafted));
    else if (!m_model->hasChanges())
        m_effect->setText({}, tr("This preference holds already.\nChoose another one to save it."));
    // also of the preference that holds, so that the dialog does not change its size under the pointer
    const SetAutoEnable command {m_context.session.region(), {}, {{Plan, drafted}}};
    m_command->setText(
        awsCliCommands(*m_context.service.organization(), m_context.caller().account, command).join(QStringLiteral("\n\n")));
}

} // namespace bucketwatch
