// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/configurationsection.h"

#include "items/displaytime.h"
#include "organization/rules.h"
#include "style/button.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QAction>

namespace bucketwatch {

namespace {

Status statusOf(bool on)
{
    return on ? Status::Success : Status::Inactive;
}

} // namespace

ConfigurationSection::ConfigurationSection(QWidget *parent)
    : Container(tr("S3 Protection configuration"), parent), m_edit(new Button(tr("Edit"))), m_facts(new KeyValueGrid(4))
{
    setObjectName(QStringLiteral("configurationSection"));
    header()->setDescription(tr("Only the delegated GuardDuty administrator account can modify this configuration."));
    m_edit->setObjectName(QStringLiteral("editButton"));
    m_edit->command()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    header()->addAction(m_edit);
    connect(m_edit, &QAbstractButton::clicked, this, &ConfigurationSection::editRequested);
    add(m_facts);
}

void ConfigurationSection::show(const S3ProtectionSummary &summary, const QString &lock, Timestamp now)
{
    m_edit->setDisabledReason(lock);
    m_facts->clear();
    const bool everSet = summary.configuredAt != Timestamp {};
    m_facts
        ->addText(
            tr("Auto-enable configuration"), everSet ? S3Words::configuration(summary.autoEnable) : tr("Not configured yet"))
        ->setObjectName(QStringLiteral("autoEnableConfiguration"));
    const bool joining = reachesJoiningAccounts(summary.autoEnable);
    m_facts->addStatus(S3Words::forNewAccounts(), statusOf(joining), S3Words::on(joining))
        ->setObjectName(QStringLiteral("newMembersStatus"));
    const bool isPending = summary.ownPending && !summary.isEnabled();
    m_facts
        ->addStatus(S3Words::thisAccount(), isPending ? Status::Pending : statusOf(summary.isEnabled()),
            //: %1 is a date
            isPending ? tr("Pending until %1").arg(displayTime(*summary.ownPending)) : S3Words::enabled(summary.isEnabled()))
        ->setObjectName(QStringLiteral("ownStatus"));
    m_facts->addText(tr("Last updated"), displayTime(summary.updatedAt()));
    m_facts->addText(tr("Region"), S3Words::regionName(summary.region));
    m_facts->addText(tr("Administrator name"), summary.self.name);
    m_facts->addIdentifier(tr("Administrator account ID"), summary.self.id.toString());
    m_facts->addIdentifier(tr("Detector ID"), summary.detector.id.toString());
    m_facts->addText(tr("Free trial of this account"), trialText(summary.trialEnds, now))
        ->setObjectName(QStringLiteral("trialText"));
}

} // namespace bucketwatch
