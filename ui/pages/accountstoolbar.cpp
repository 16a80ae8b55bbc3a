// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountstoolbar.h"

#include "items/accountsmodel.h"
#include "pages/accountadder.h"
#include "pages/memberactions.h"
#include "style/button.h"
#include "style/header.h"

#include <QAction>
#include <QMenu>

namespace bucketwatch {

AccountsToolbar::AccountsToolbar(Header *header, MemberActions &members, AccountAdder &adder, QObject *parent)
    : QObject(parent)
    , m_refresh(new Button(QStringLiteral("view-refresh"), tr("Refresh"), Button::Kind::RingIcon))
    , m_plans(new DropdownButton(tr("Edit Protection Plans")))
    , m_preferences(new Button(tr("Auto-enable preferences")))
    , m_members(members)
    , m_adder(adder)
{
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_plans->setObjectName(QStringLiteral("editPlansButton"));
    m_preferences->setObjectName(QStringLiteral("preferencesButton"));
    for (int column = AccountsModel::S3ProtectionColumn; AccountsModel::planOf(column); ++column)
        addPlan(*AccountsModel::planOf(column));
    m_refresh->command()->setShortcut(QKeySequence::Refresh);
    members.button()->dropdown()->addSeparator();
    members.button()->dropdown()->addAction(tr("Import…"), this, &AccountsToolbar::importRequested)->setObjectName(QStringLiteral("importAction"));
    adder.button()->command()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    header->addAction(m_refresh);
    header->addAction(members.button());
    header->addAction(m_plans);
    header->addAction(m_preferences);
    header->addAction(adder.button());
    connect(m_refresh, &QAbstractButton::clicked, this, &AccountsToolbar::refreshRequested);
    connect(m_preferences, &QAbstractButton::clicked, this, &AccountsToolbar::preferencesRequested);
}

void AccountsToolbar::addPlan(Feature plan)
{
    const bool isS3 = plan == Feature::S3DataEvents;
    // The console has a short name of its own for this one.
    QMenu *menu = m_plans->dropdown()->addMenu(isS3 ? tr("S3Pro") : planName(plan));
    menu->setObjectName(isS3 ? QStringLiteral("s3ProMenu") : wireName(plan) + QStringLiteral("Menu"));
    const auto addChoice = [&](const QString &text, const QString &name, bool enable) {
        QAction *action = menu->addAction(text);
        action->setObjectName(isS3 ? name : name + wireName(plan));
        connect(action, &QAction::triggered, this, [this, plan, enable] { Q_EMIT planRequested(plan, enable); });
    };
    addChoice(tr("Enable"), QStringLiteral("enableSelectedAction"), true);
    addChoice(tr("Disable"), QStringLiteral("disableSelectedAction"), false);
}

void AccountsToolbar::update(int selected, const QString &lock)
{
    const QString nothing = selected == 0 ? tr("Select at least one account first.") : QString();
    m_plans->setDisabledReason(lock.isEmpty() ? nothing : lock);
    m_preferences->setDisabledReason(lock);
    m_adder.button()->setDisabledReason(lock);
}

void AccountsToolbar::setVisible(bool visible)
{
    m_refresh->setVisible(visible);
    m_plans->setVisible(visible);
    m_preferences->setVisible(visible);
    m_members.button()->setVisible(visible);
    m_adder.button()->setVisible(visible);
}

} // namespace bucketwatch
