// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/invitationssection.h"

#include "items/displaytime.h"
#include "items/identitytext.h"
#include "style/button.h"
#include "style/header.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QLocale>

namespace bucketwatch {

using namespace Qt::StringLiterals;

InvitationsSection::InvitationsSection(QWidget *parent) : Container(tr("Invitations"), parent), m_rows(new QWidget)
{
    setObjectName(u"invitationsSection"_s);
    header()->setDescription(
        tr("An administrator account that you accept sees your findings in this Region and manages GuardDuty for you. "
           "You can have one."));
    add(m_rows);
}

void InvitationsSection::show(const OrganizationView &view, const std::vector<Relation> &invitations, const QString &lock)
{
    if (invitations != m_invitations) {
        m_invitations = invitations;
        fillRows(view); // else they stay, with the focus that one of them may have
    }
    const auto buttons = m_rows->findChildren<Button *>();
    for (Button *button : buttons)
        button->setDisabledReason(lock);
    setVisible(!m_invitations.empty());
}

void InvitationsSection::fillRows(const OrganizationView &view)
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::ButtonGap);
    grid->setColumnStretch(0, 1);
    for (int row = 0; const Relation &invitation : m_invitations) {
        const QString name = identityLabel(view, invitation.administrator);
        //: %1 is an account, %2 a date
        grid->addWidget(new TextLabel(tr("%1, sent on %2").arg(name, displayTime(invitation.member.invitedAt))), row, 0);
        auto *accept = new Button(tr("Accept"));
        accept->setObjectName(u"acceptButton"_s);
        accept->setAccessibleName(tr("Accept the invitation of %1").arg(name));
        auto *decline = new Button(tr("Decline"));
        decline->setObjectName(u"declineButton"_s);
        decline->setAccessibleName(tr("Decline the invitation of %1").arg(name));
        grid->addWidget(accept, row, 1);
        grid->addWidget(decline, row, 2);
        connect(accept, &QAbstractButton::clicked, this, [this, id = invitation.administrator] { Q_EMIT accepted(id); });
        connect(decline, &QAbstractButton::clicked, this, [this, id = invitation.administrator] { Q_EMIT declined(id); });
        ++row;
    }
    delete column()->replaceWidget(m_rows, rows);
    m_rows->hide();
    m_rows->deleteLater(); // one of its buttons may have been clicked just now
    m_rows = rows;
    rows->show();
    header()->setCounter(m_invitations.empty() ? QString() : QLocale().toString(m_invitations.size()));
}

} // namespace bucketwatch
