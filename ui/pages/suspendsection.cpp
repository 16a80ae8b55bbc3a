// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/suspendsection.h"

#include "style/alert.h"
#include "style/button.h"
#include "style/header.h"
#include "style/linkbutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"
#include "style/twocolumns.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace bucketwatch {

namespace {

QString membersText(bool runs, int members)
{
    return runs
        ? SuspendSection::tr("You can't suspend or disable GuardDuty while %n member account(s) are associated with this account. "
                             "Disassociate or delete them first.",
              nullptr, members)
        : SuspendSection::tr("You can't disable GuardDuty while %n member account(s) are associated with this account. "
                             "Disassociate or delete them first.",
              nullptr, members);
}

} // namespace

SuspendSection::SuspendSection(QWidget *parent)
    : Container(tr("Suspend GuardDuty"), parent)
    , m_first(makePart(QStringLiteral("suspend")))
    , m_disable(makePart(QStringLiteral("disable")))
    , m_members(new Alert(Status::Warning, QString()))
{
    setObjectName(QStringLiteral("suspendSection"));
    auto *accounts = new LinkButton(tr("Go to the Accounts page"));
    accounts->setObjectName(QStringLiteral("membersLink"));
    m_members->setObjectName(QStringLiteral("membersWarning"));
    m_members->addAction(accounts);
    auto *columns = new TwoColumns;
    columns->setEven();
    columns->addLeft(m_first.whole);
    columns->addRight(m_disable.whole);
    add(m_members);
    add(columns);
    connect(m_first.button, &QAbstractButton::clicked, this, [this] {
        if (!m_settings.detector.exists())
            Q_EMIT enableRequested();
        else if (m_settings.runs())
            Q_EMIT suspendRequested();
        else
            Q_EMIT resumeRequested();
    });
    connect(m_disable.button, &QAbstractButton::clicked, this, &SuspendSection::disableRequested);
    connect(accounts, &QAbstractButton::clicked, this, &SuspendSection::accountsRequested);
}

SuspendSection::Part SuspendSection::makePart(const QString &name)
{
    Part part {new QWidget, new TextLabel({}, TextLevel::Strong), new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary),
        new StatusLabel, new Button({})};
    part.button->command();
    part.button->setObjectName(name + QStringLiteral("Button"));
    part.reason->setObjectName(name + QStringLiteral("Reason"));
    auto *grid = new QGridLayout(part.whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::ContainerGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(part.title, 0, 0);
    grid->addWidget(part.text, 1, 0);
    grid->addWidget(part.reason, 2, 0);
    grid->addWidget(part.button, 0, 1, 3, 1, Qt::AlignVCenter);
    return part;
}

void SuspendSection::say(const Part &part, const QString &title, const QString &text, const QString &lock)
{
    part.title->setText(title);
    part.text->setText(text);
    part.button->setText(title);
    part.button->setDisabledReason(lock);
    part.reason->setVisible(!lock.isEmpty());
    part.reason->setStatus(Status::Warning, lock);
}

void SuspendSection::show(const DetectorSettings &settings, const QString &lock, int members)
{
    m_settings = settings;
    const bool exists = settings.detector.exists();
    const auto either = [&lock](const QString &own) { return lock.isEmpty() ? own : lock; };
    header()->setTitle(exists ? tr("Suspend GuardDuty") : tr("Enable GuardDuty"));
    header()->setDescription(
        exists ? tr("Both act on this account and this Region only.") : tr("This acts on this account and this Region only."));
    if (!exists)
        say(m_first, tr("Enable GuardDuty"), tr("GuardDuty begins to monitor this account in this Region."),
            either(settings.enableLock));
    else if (settings.runs())
        say(m_first, tr("Suspend GuardDuty"),
            tr("Monitoring and charges stop. Findings and settings stay; you can resume at any time."),
            either(settings.suspendLock));
    else
        say(m_first, tr("Resume GuardDuty"), tr("Monitoring begins again, with the settings that are stored."),
            either(settings.suspendLock));
    m_first.button->setKind(exists ? Button::Kind::Normal : Button::Kind::Primary);
    say(m_disable, tr("Disable GuardDuty"),
        tr("Findings and settings of this account in this Region are lost. Export them first."), either(settings.disableLock));
    m_disable.whole->setVisible(exists);
    const bool isBlocked = exists && members > 0 && (!settings.suspendLock.isEmpty() || !settings.disableLock.isEmpty());
    m_members->setVisible(isBlocked);
    m_members->setText({}, membersText(settings.runs(), members));
    for (const Part *part : {&m_first, &m_disable}) {
        if (isBlocked && lock.isEmpty())
            part->reason->hide(); // the warning says it for both
    }
}

} // namespace bucketwatch
