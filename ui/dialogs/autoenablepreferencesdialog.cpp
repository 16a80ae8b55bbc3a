// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/autoenablepreferencesdialog.h"

#include "code/codepane.h"
#include "dialogs/preferencesection.h"
#include "guardduty/changetitle.h"
#include "items/autoenablemodel.h"
#include "items/autoenableoutlook.h"
#include "style/alert.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace bucketwatch {

AutoEnablePreferencesDialog::AutoEnablePreferencesDialog(const PageContext &context, QWidget *parent)
    : Modal(tr("Manage auto-enable preferences"), tr("Save"), parent, Width::Large)
    , m_context(context)
    , m_model(new AutoEnableModel(this))
    , m_notInForce(new Alert(Status::Warning, {}))
    , m_refusal(new Alert(Status::Error, {}))
    , m_command(new CodePane(tr("AWS CLI command"), CodePane::Language::Bash, context.syntax))
{
    setObjectName(QStringLiteral("autoEnablePreferencesDialog"));
    m_model->show(context.service.organization(), context.session.region());
    addText(tr("Choose how GuardDuty enables each protection plan for the accounts in your organization in %1.")
            .arg(context.session.region().name()));
    m_notInForce->setObjectName(QStringLiteral("notInForce"));
    m_refusal->setObjectName(QStringLiteral("preferencesRefusal"));
    m_command->setObjectName(QStringLiteral("commandPane"));
    m_command->setVisibleLines(4, 8);
    add(m_notInForce);
    addSections();
    add(new Alert(Status::Info, S3Words::mayTakeADay()));
    add(m_refusal);
    add(m_command);
    connect(m_model, &AutoEnableModel::draftChanged, this, &AutoEnablePreferencesDialog::showDraft);
    connect(&context.service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        m_model->update(m_context.service.organization(), delta);
        showDraft();
    });
    showDraft();
    unfold({Feature::S3DataEvents});
}

AutoEnablePreferencesDialog::~AutoEnablePreferencesDialog() = default;

void AutoEnablePreferencesDialog::addSections()
{
    for (const AutoEnableSubject &subject : autoEnableSubjects()) {
        if (std::holds_alternative<AdditionalConfiguration>(subject))
            continue; // stands in the section of its plan
        m_sections.push_back(new PreferenceSection(*m_model, subject));
        add(m_sections.back());
    }
}

void AutoEnablePreferencesDialog::unfold(const std::vector<AutoEnableSubject> &subjects)
{
    PreferenceSection *first = nullptr;
    for (PreferenceSection *section : m_sections) {
        section->setOpen(std::ranges::contains(subjects, section->subject()));
        if (section->isOpen() && !first)
            first = section;
    }
    if (first)
        first->focusChoice(); // Tab leaves a group of options, so it begins where the choice is
}

QString AutoEnablePreferencesDialog::successText() const
{
    std::vector<AutoEnableSubject> changed;
    if (m_pending)
        std::ranges::copy(
            settingsOf(std::get<SetAutoEnable>(m_pending->request.changes.front())) | std::views::keys, std::back_inserter(changed));
    return tr("The auto-enable preferences of %1 have been saved.").arg(subjectNames(changed));
}

void AutoEnablePreferencesDialog::showDraft()
{
    const auto view = m_context.service.organization();
    const Region region = m_context.session.region();
    const auto part = view->find(region);
    m_pending.reset();
    QString refusal;
    if (m_model->hasChanges()) {
        const std::vector<Change> changes {m_model->changes()};
        auto pending = pendingChange(*view, region, {m_context.caller(), titleOf(changes), changes});
        if (pending)
            m_pending = std::move(*pending);
        else
            refusal = pending.error().message;
    }
    const AutoEnableOutlook outlook(*view, m_pending ? m_pending->preview.result : *view, region, m_model->draftedConfiguration());
    for (PreferenceSection *section : m_sections)
        section->showOutlook(outlook);
    const QString notInForce = part ? notInForceReason(*view, *part) : QString();
    m_notInForce->setText({}, notInForce);
    m_notInForce->setVisible(!notInForce.isEmpty());
    m_refusal->setText({}, refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    primary()->setDisabledReason(m_pending ? QString()
            : refusal.isEmpty()            ? tr("These preferences hold already. Choose another one to save it.")
                                           : refusal);
    // Text in either case, so that the dialog does not change its size under the pointer.
    m_command->setText(m_pending ? m_pending->commands.text()
                                 : tr("# Choose another preference to see the command that saves it."));
}

} // namespace bucketwatch
