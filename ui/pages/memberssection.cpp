// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/memberssection.h"

#include "items/displaytime.h"
#include "style/button.h"
#include "style/coveragebar.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/linkbutton.h"
#include "style/statuslabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace bucketwatch {

namespace {

QWidget *linkWithIcon(Status status, LinkButton *link)
{
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new StatusLabel(status, {}));
    row->addWidget(link);
    row->addStretch(1);
    return cell;
}

QString reasonAgainstEnabling(const S3Coverage &coverage)
{
    if (coverage.active == 0)
        return MembersSection::tr("There are no active member accounts.");
    return coverage.notEnabled() == 0 ? MembersSection::tr("Every active member account has S3 Protection enabled.") : QString();
}

} // namespace

MembersSection::MembersSection(QWidget *parent)
    : Container(tr("Active member accounts"), parent)
    , m_actions(new DropdownButton(tr("Actions")))
    , m_enable(m_actions->dropdown()->addAction(tr("Enable for all existing active member accounts")))
    , m_coverage(
          new CoverageBar(tr("S3 Protection coverage"), tr("Share of the active member accounts with S3 Protection enabled")))
    , m_enabled(new LinkButton({}))
    , m_notEnabled(new LinkButton({}))
    , m_pending(new StatusLabel(Status::Pending, {}))
{
    setObjectName(QStringLiteral("membersSection"));
    m_actions->setObjectName(QStringLiteral("actionsButton"));
    m_enable->setObjectName(QStringLiteral("enableAllExistingAction"));
    m_enabled->setObjectName(QStringLiteral("enabledAccountsLink"));
    m_notEnabled->setObjectName(QStringLiteral("notEnabledAccountsLink"));
    m_actions->dropdown()->setToolTipsVisible(true);
    header()->setDescription(
        tr("Member accounts in your organization that have GuardDuty enabled in this Region. Suspended, removed and invited "
           "accounts aren't counted."));
    header()->addAction(m_actions);
    connect(m_enable, &QAction::triggered, this, &MembersSection::enableRequested);
    connect(m_enabled, &QAbstractButton::clicked, this, [this] { Q_EMIT accountsRequested(true); });
    connect(m_notEnabled, &QAbstractButton::clicked, this, [this] { Q_EMIT accountsRequested(false); });

    auto *numbers = new KeyValueGrid(2);
    numbers->addWidget(tr("Enabled"), linkWithIcon(Status::Success, m_enabled));
    numbers->addWidget(tr("Not enabled"), linkWithIcon(Status::Inactive, m_notEnabled));
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(40);
    row->addWidget(m_coverage, 1);
    row->addWidget(numbers, 1);
    row->setAlignment(numbers, Qt::AlignTop);
    add(body);
    m_pending->setObjectName(QStringLiteral("pendingLabel"));
    add(m_pending);
}

void MembersSection::show(const S3ProtectionSummary &summary, const QString &lock)
{
    const S3Coverage &coverage = summary.coverage;
    const QLocale locale;
    header()->setCounter(locale.toString(coverage.active));
    m_coverage->setCoverage(coverage.enabled, coverage.active,
        tr("%1 of %2 active member accounts").arg(locale.toString(coverage.enabled), locale.toString(coverage.active)));
    m_enabled->setText(tr("%n account(s)", nullptr, int(coverage.enabled)));
    m_enabled->setAccessibleName(tr("Show the %n account(s) with S3 Protection enabled", nullptr, int(coverage.enabled)));
    m_notEnabled->setText(tr("%n account(s)", nullptr, int(coverage.notEnabled())));
    m_notEnabled->setAccessibleName(
        tr("Show the %n account(s) with S3 Protection not enabled", nullptr, int(coverage.notEnabled())));
    m_pending->setVisible(summary.membersPending > 0);
    if (summary.membersPending > 0)
        m_pending->setStatus(Status::Pending,
            //: %1 is a date
            tr("S3 Protection will be enabled for %n more account(s) by preference, for the first one on %1.", nullptr,
                int(summary.membersPending))
                .arg(displayTime(*summary.nextPending)));
    m_actions->setDisabledReason(lock);
    const QString reason = reasonAgainstEnabling(coverage);
    m_enable->setEnabled(reason.isEmpty());
    m_enable->setToolTip(reason);
    m_enable->setStatusTip(reason);
}

} // namespace bucketwatch
