// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/preferencesection.h"

#include "dialogs/preferenceswitch.h"
#include "items/autoenablemodel.h"
#include "items/autoenableoutlook.h"
#include "style/foldablesection.h"
#include "style/optionbutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QVBoxLayout>

namespace bucketwatch {

namespace {

QString description(const AutoEnableSubject &subject)
{
    const auto *plan = std::get_if<Feature>(&subject);
    if (!plan)
        return PreferenceSection::tr("Monitors AWS CloudTrail management events, VPC flow logs and DNS logs");
    switch (*plan) {
    case Feature::S3DataEvents:
        return PreferenceSection::tr("Monitors AWS CloudTrail data events for Amazon S3");
    case Feature::EksAuditLogs:
        return PreferenceSection::tr("Monitors audit logs of Amazon EKS");
    case Feature::EbsMalwareProtection:
        return PreferenceSection::tr("Scans the volumes of Amazon EC2 instances that draw attention");
    case Feature::RdsLoginEvents:
        return PreferenceSection::tr("Monitors logins to databases of Amazon Aurora and Amazon RDS");
    case Feature::LambdaNetworkLogs:
        return PreferenceSection::tr("Monitors the network activity of AWS Lambda functions");
    case Feature::EksRuntimeMonitoring:
        return PreferenceSection::tr("The old form of Runtime Monitoring, for Amazon EKS only");
    case Feature::RuntimeMonitoring:
        return PreferenceSection::tr("Monitors what runs on Amazon EKS, Amazon ECS and Amazon EC2");
    case Feature::AiProtection:
        return PreferenceSection::tr("Monitors the use of AI services");
    case Feature::AiAnalyst:
    case Feature::FlowLogs:
    case Feature::CloudTrail:
    case Feature::DnsLogs:
        break; // organizations have no preference for them
    }
    return {};
}

} // namespace

PreferenceSection::PreferenceSection(AutoEnableModel &model, const AutoEnableSubject &subject, QWidget *parent)
    : ContainerFrame(parent)
    , m_model(model)
    , m_subject(subject)
    , m_content(new QWidget)
    , m_fold(new FoldableSection(subjectName(subject), m_content))
    , m_lock(new StatusLabel)
    , m_effect(new TextLabel)
    , m_warning(new StatusLabel)
{
    const auto *plan = std::get_if<Feature>(&subject);
    setFrameShape(QFrame::NoFrame);
    setObjectName(plan ? wireName(*plan) : QStringLiteral("GUARDDUTY"));
    m_effect->setObjectName(QStringLiteral("effectText"));
    m_warning->setObjectName(QStringLiteral("preferenceWarning"));
    m_lock->setObjectName(QStringLiteral("preferenceLock"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new TextLabel(description(subject), TextLevel::Body, TextLabel::Tone::Secondary));
    column->addWidget(m_lock);
    addOption(AutoEnable::All, "preferAllOption",
        tr("Existing and new accounts in the organization, including the delegated GuardDuty administrator account."));
    addOption(AutoEnable::New, "preferNewOption", tr("Only accounts that join the organization from now on."));
    addOption(AutoEnable::None, "preferNoneOption",
        tr("No account is enabled automatically. Existing accounts keep their current status."));
    column->addWidget(m_effect);
    column->addWidget(m_warning);
    for (const AdditionalConfiguration which : plan ? additionalConfigurationOf(*plan) : std::span<const AdditionalConfiguration>()) {
        m_switches.push_back(new PreferenceSwitch(model, which));
        column->addWidget(m_switches.back());
    }
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_fold);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_fold, &FoldableSection::openChanged, this, &PreferenceSection::fitMargins);
    fitMargins();
}

void PreferenceSection::addOption(AutoEnable preference, const char *name, const QString &description)
{
    auto *button = new RadioOption(preferenceName(preference), description);
    button->setObjectName(QLatin1String(name));
    m_content->layout()->addWidget(button);
    m_options.emplace_back(preference, button);
    connect(button, &QAbstractButton::clicked, this, [this, preference] { m_model.choose(m_subject, preference); });
}

bool PreferenceSection::isOpen() const
{
    return m_fold->isOpen();
}

void PreferenceSection::setOpen(bool open)
{
    m_fold->setOpen(open);
}

void PreferenceSection::fitMargins()
{
    const int side = isOpen() ? Tokens::ContainerPadding : 0;
    layout()->setContentsMargins(side, isOpen() ? 12 : 0, side, side);
    update();
}

void PreferenceSection::paintEvent(QPaintEvent *event)
{
    if (isOpen())
        ContainerFrame::paintEvent(event);
}

QString PreferenceSection::summary() const
{
    const AutoEnable drafted = m_model.drafted(m_subject);
    const auto *plan = std::get_if<Feature>(&m_subject);
    bool isChanged = drafted != m_model.current(m_subject);
    for (const AdditionalConfiguration which : plan ? additionalConfigurationOf(*plan) : std::span<const AdditionalConfiguration>())
        isChanged = isChanged || m_model.drafted(which) != m_model.current(which);
    if (!m_model.lockOf(m_subject).isEmpty())
        //: %1 is an auto-enable preference
        return tr("%1, cannot be set").arg(preferenceName(drafted));
    //: %1 is an auto-enable preference
    return isChanged ? tr("%1, not saved yet").arg(preferenceName(drafted)) : preferenceName(drafted);
}

void PreferenceSection::showOutlook(const AutoEnableOutlook &outlook)
{
    const QString lock = m_model.lockOf(m_subject);
    for (const auto &[preference, button] : m_options) {
        button->setChecked(preference == m_model.drafted(m_subject));
        button->setEnabled(lock.isEmpty());
    }
    m_lock->setStatus(Status::Info, lock);
    m_lock->setVisible(!lock.isEmpty());
    m_effect->setText(lock.isEmpty() ? outlook.effectText(m_subject) : QString());
    m_effect->setVisible(lock.isEmpty());
    const QString warning = lock.isEmpty() ? outlook.warning(m_subject) : QString();
    m_warning->setVisible(!warning.isEmpty());
    m_warning->setStatus(Status::Warning, warning);
    for (PreferenceSwitch *one : m_switches)
        one->showOutlook(outlook);
    m_fold->setSummary(summary());
}

void PreferenceSection::focusChoice()
{
    for (const auto &[preference, button] : m_options) {
        if (button->isChecked())
            button->setFocus();
    }
}

} // namespace bucketwatch
