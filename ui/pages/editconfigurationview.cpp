// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/editconfigurationview.h"

#include "style/alert.h"
#include "style/button.h"
#include "style/container.h"
#include "style/header.h"
#include "style/optionbutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tile.h"
#include "style/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <initializer_list>

namespace bucketwatch {

using DraftScope = S3ProtectionDraft::Scope;

namespace {

/// A label and what it stands over: closer to each other than to the rest of their section.
QWidget *labelled(QWidget *label, std::initializer_list<QWidget *> fields)
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *first = new QVBoxLayout;
    first->setSpacing(4);
    column->addLayout(first);
    first->addWidget(label);
    for (QWidget *field : fields)
        (field == *fields.begin() ? first : column)->addWidget(field);
    return block;
}

} // namespace

EditConfigurationView::EditConfigurationView(QWidget *parent)
    : QWidget(parent), m_allRemark(new Alert(Status::Info, {}, {}))
{
    setObjectName(QStringLiteral("editConfigurationView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::ContainerGap);
    m_allRemark->setObjectName(QStringLiteral("allAccountsRemark"));
    column->addWidget(makeScopes());
    column->addWidget(m_allRemark);
    column->addWidget(m_thisAccount = makeThisAccount());
    column->addWidget(m_newMembers = makeNewMembers());
    column->addWidget(makeButtons());
    connect(m_scope, &TileGroup::chosenChanged, this, &EditConfigurationView::showScope);
}

Container *EditConfigurationView::makeScopes()
{
    auto *section = new Container(tr("S3 Protection configuration"));
    m_scope = new TileGroup(tr("Configuration type"));
    m_scope
        ->add(int(DraftScope::AllAccounts), tr("Enable for all accounts"),
            tr("This will enable the protection plan for all the active GuardDuty accounts in your AWS organization, including "
               "the new "
               "accounts that join the organization."))
        ->setObjectName(QStringLiteral("enableForAllTile"));
    m_scope
        ->add(int(DraftScope::Manual), tr("Configure accounts manually"),
            tr("Choose the status for this account and for new member accounts. Use the Accounts page to configure individual "
               "member "
               "accounts."))
        ->setObjectName(QStringLiteral("configureManuallyTile"));
    section->add(labelled(new TextLabel(tr("Configuration type"), TextLevel::Strong), {m_scope}));
    m_error = new StatusLabel(Status::Error, tr("Choose a configuration type."));
    m_error->setObjectName(QStringLiteral("scopeError"));
    section->add(m_error);
    return section;
}

Container *EditConfigurationView::makeThisAccount()
{
    auto *section = new Container(S3Words::thisAccount());
    section->setObjectName(QStringLiteral("thisAccountSection"));
    m_enableOwn = new RadioOption(tr("Enable"), tr("Monitor S3 data events from all S3 buckets in this account."));
    m_enableOwn->setObjectName(QStringLiteral("enableOwnOption"));
    m_disableOwn = new RadioOption(tr("Disable"), tr("Stop S3 data event monitoring in this account."));
    m_disableOwn->setObjectName(QStringLiteral("disableOwnOption"));
    auto *heading = new QWidget;
    auto *lines = new QVBoxLayout(heading);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new TextLabel(tr("S3 Protection"), TextLevel::Strong));
    lines->addWidget(new TextLabel(
        tr("The setting applies to this account in the current Region only."), TextLevel::Small, TextLabel::Tone::Secondary));
    section->add(labelled(heading, {m_enableOwn, m_disableOwn}));
    return section;
}

Container *EditConfigurationView::makeNewMembers()
{
    auto *section = new Container(tr("New member accounts"));
    m_enableNew = new CheckOption(S3Words::forNewAccounts(),
        tr("Whenever a new account joins your organization, S3 Protection will be automatically enabled for their account. "
           "Existing member "
           "accounts don't change."));
    m_enableNew->setObjectName(QStringLiteral("enableNewOption"));
    section->add(m_enableNew);
    return section;
}

QWidget *EditConfigurationView::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::ButtonGap);
    m_cancel = new Button(tr("Cancel"), Button::Kind::Link);
    m_cancel->setObjectName(QStringLiteral("cancelEditButton"));
    m_save = new Button(tr("Save"), Button::Kind::Primary);
    m_save->command()->setShortcut(QKeySequence::Save);
    m_save->setObjectName(QStringLiteral("saveButton"));
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    connect(m_cancel, &QAbstractButton::clicked, this, &EditConfigurationView::cancelRequested);
    connect(m_save, &QAbstractButton::clicked, this, &EditConfigurationView::save);
    return bar;
}

void EditConfigurationView::begin(const S3ProtectionSummary &summary)
{
    follow(summary);
    m_initial = S3ProtectionDraft::of(summary);
    choose(m_initial);
}

void EditConfigurationView::follow(const S3ProtectionSummary &summary)
{
    m_summary = summary;
    //: %1 is the name of an account, %2 its ID
    m_thisAccount->header()->setDescription(tr("%1, account ID %2").arg(summary.self.name, summary.self.id.toString()));
    const auto left = int(summary.leftToAll);
    const QString members = left == 0
        ? tr("All existing active member accounts have S3 Protection enabled. It will also be enabled for every new account that "
             "joins the "
             "organization.")
        : tr("S3 Protection will be enabled for %n existing active member account(s), and for every new account that joins the "
             "organization. It may take up to 24 hours to update the configuration for the member accounts.",
              nullptr, left);
    m_allRemark->setText(tr("All active accounts will be updated"), members);
}

void EditConfigurationView::choose(const S3ProtectionDraft &draft)
{
    m_scope->choose(draft.scope == DraftScope::Undecided ? -1 : int(draft.scope));
    (draft.enableOwn ? m_enableOwn : m_disableOwn)->setChecked(true);
    m_enableNew->setChecked(draft.enableNewMembers);
    showScope();
}

S3ProtectionDraft EditConfigurationView::draft() const
{
    const int scope = m_scope->chosen();
    return {scope < 0 ? DraftScope::Undecided : DraftScope(scope), m_enableOwn->isChecked(), m_enableNew->isChecked()};
}

void EditConfigurationView::showScope()
{
    const DraftScope scope = draft().scope;
    m_error->hide();
    m_allRemark->setVisible(scope == DraftScope::AllAccounts);
    m_thisAccount->setVisible(scope == DraftScope::Manual);
    m_newMembers->setVisible(scope == DraftScope::Manual);
}

void EditConfigurationView::save()
{
    if (draft().scope != DraftScope::Undecided) {
        Q_EMIT saveRequested();
        return;
    }
    m_error->show();
    focusFirst();
}

void EditConfigurationView::focusFirst()
{
    const bool manual = draft().scope == DraftScope::Manual;
    m_scope->findChild<Tile *>(manual ? QStringLiteral("configureManuallyTile") : QStringLiteral("enableForAllTile"))
        ->setFocus(Qt::OtherFocusReason);
}

} // namespace bucketwatch
