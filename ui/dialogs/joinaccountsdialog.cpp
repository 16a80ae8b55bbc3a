// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/joinaccountsdialog.h"

#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace bucketwatch {

using namespace Qt::StringLiterals;

JoinAccountsDialog::JoinAccountsDialog(int most, QWidget *parent)
    : Modal(tr("Let accounts join"), tr("Let them join"), parent)
    , m_most(most)
    , m_count(new QLineEdit(u"5"_s))
    , m_reason(new StatusLabel)
{
    setObjectName(u"joinAccountsDialog"_s);
    addText(tr("Accounts with invented names and IDs join the organization in AWS Organizations. In each Region the auto-enable "
               "preferences decide whether they become members and which protection plans they get."));
    auto *label = new TextLabel(tr("&Number of accounts"), TextLevel::Strong);
    label->setTextFormat(Qt::AutoText); // mnemonics
    label->setBuddy(m_count);
    m_count->setObjectName(u"joinCount"_s);
    m_count->setAccessibleName(tr("Number of accounts"));
    m_count->setFixedWidth(fontMetrics().averageCharWidth() * 12 + 2 * Tokens::FieldPadding);
    m_reason->setObjectName(u"joinReason"_s);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Tokens::FieldPadding);
    line->addWidget(label);
    line->addWidget(m_count);
    line->addStretch(1);
    add(row);
    add(m_reason);
    addText(tr("This is one edit: Undo takes the accounts out again."));
    connect(m_count, &QLineEdit::textChanged, this, &JoinAccountsDialog::check);
    check();
    m_count->selectAll();
    m_count->setFocus();
}

int JoinAccountsDialog::count() const
{
    bool isNumber = false;
    const int count = locale().toInt(m_count->text().trimmed(), &isNumber);
    return isNumber && count >= 1 && count <= m_most ? count : 0;
}

void JoinAccountsDialog::check()
{
    const QString reason = count() > 0 ? QString() : tr("Type a number from 1 to %1.").arg(locale().toString(m_most));
    primary()->setDisabledReason(reason);
    m_reason->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        m_reason->setStatus(Status::Error, reason);
}

} // namespace bucketwatch
