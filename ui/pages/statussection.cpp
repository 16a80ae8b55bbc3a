// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/statussection.h"

#include "items/displaytime.h"
#include "organization/rules.h"
#include "style/button.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/linkbutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QLocale>

namespace bucketwatch {

namespace {

QString preferenceText(AutoEnable preference)
{
    switch (preference) {
    case AutoEnable::All:
        return StatusSection::tr("All accounts");
    case AutoEnable::New:
        return StatusSection::tr("New accounts");
    case AutoEnable::None:
        break;
    }
    return StatusSection::tr("Do not enable");
}

} // namespace

StatusSection::StatusSection(QWidget *parent)
    : Container(tr("S3 Protection status"), parent), m_button(new Button(tr("Enable"))), m_facts(new KeyValueGrid(4))
{
    setObjectName(QStringLiteral("statusSection"));
    m_button->setObjectName(QStringLiteral("setPlanButton"));
    header()->addAction(m_button);
    connect(m_button, &QAbstractButton::clicked, this, [this] { Q_EMIT setRequested(!m_enabled); });
    add(m_facts);
}

void StatusSection::show(const S3ProtectionSummary &summary, const QString &lock, Timestamp now)
{
    m_enabled = summary.isEnabled();
    m_button->setText(m_enabled ? tr("Disable") : tr("Enable"));
    m_button->setKind(m_enabled ? Button::Kind::Normal : Button::Kind::Primary);
    m_button->setDisabledReason(lock);
    header()->setDescription(summary.policy      ? tr("Read-only. The status is set by an organization policy.")
            : isAssociated(summary.membership) ? tr("Read-only. The status is set by the delegated GuardDuty administrator account.")
            : lock.isEmpty() ? tr("You can enable or disable S3 Protection for this account in the current Region at any time.")
                             : lock);
    addFacts(summary, now);
}

void StatusSection::addFacts(const S3ProtectionSummary &summary, Timestamp now)
{
    m_facts->clear();
    m_findings = nullptr;
    const bool isPending = summary.ownPending && !m_enabled;
    m_facts
        ->addStatus(tr("Status"), isPending ? Status::Pending : m_enabled ? Status::Success : Status::Inactive,
            //: %1 is a date
            isPending ? tr("Pending until %1").arg(displayTime(*summary.ownPending)) : S3Words::enabled(m_enabled))
        ->setObjectName(QStringLiteral("ownStatus"));
    if (isAssociated(summary.membership)) {
        //: %1 is the name of an account, %2 its ID
        m_facts->addText(tr("Managed by"), tr("%1 (%2)").arg(summary.administrator.name, summary.administrator.id.toString()));
        addPlace(summary);
        if (!summary.policy)
            m_facts->addText(tr("Auto-enable setting"), preferenceText(summary.autoEnable));
        m_facts->addText(tr("Account type"), displayName(summary.membership.type));
        m_facts->addText(tr("Member since"), displayTime(summary.membership.invitedAt));
        addTrial(summary, now);
    } else {
        addTrial(summary, now);
        addPlace(summary);
        m_facts->addIdentifier(tr("Feature name"), wireName(Feature::S3DataEvents));
        m_facts->addText(tr("Last updated"), displayTime(summary.ownUpdatedAt()));
        m_findings = new LinkButton({});
        m_findings->setObjectName(QStringLiteral("s3FindingsLink"));
        connect(m_findings, &QAbstractButton::clicked, this, &StatusSection::findingsRequested);
        m_facts->addWidget(tr("S3 findings in the last 7 days"), m_findings);
        setFindings(m_findingCount);
    }
    m_facts->addIdentifier(tr("Account"), summary.self.id.toString());
}

void StatusSection::addTrial(const S3ProtectionSummary &summary, Timestamp now)
{
    m_facts->addText(tr("Free trial"), trialText(summary.trialEnds, now))->setObjectName(QStringLiteral("trialText"));
}

void StatusSection::addPlace(const S3ProtectionSummary &summary)
{
    m_facts->addText(tr("Region"), S3Words::regionName(summary.region));
    m_facts->addIdentifier(tr("Detector ID"), summary.detector.id.toString());
}

void StatusSection::setFindings(std::optional<int> count)
{
    m_findingCount = count;
    if (!m_findings)
        return;
    m_findings->setText(count ? QLocale().toString(*count) : tr("–"));
    m_findings->setEnabled(count.has_value());
    m_findings->setAccessibleName(count ? tr("Show the %n S3 finding(s) of the last 7 days", nullptr, *count) : tr("Not known"));
}

} // namespace bucketwatch
