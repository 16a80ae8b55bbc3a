// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectdialog.h"

#include "style/labeledfield.h"
#include "style/textlabel.h"

#include <QLineEdit>
#include <QListWidget>

namespace bucketwatch {

using namespace Qt::StringLiterals;

ConnectDialog::ConnectDialog(QWidget *parent)
    : Modal(tr("Connect to endpoint"), tr("Connect"), parent)
    , m_line(new QLineEdit)
    , m_lineReason(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
    , m_accounts(new QListWidget)
    , m_address(new QLineEdit)
    , m_addressReason(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
    , m_accessKeyId(new QLineEdit)
    , m_secret(new QLineEdit)
{
    setObjectName(u"connectDialog"_s);
    addText(tr("The window then shows what the endpoint answers, and changes are sent there. Only endpoints on this computer can "
               "be used."));

    m_line->setObjectName(u"lineField"_s);
    m_line->setPlaceholderText(u"{\"endpoint\":\"http://127.0.0.1:7477\",…}"_s);
    addField(tr("&Line of bucketwatchctl serve"), m_line, m_lineReason);
    m_lineReason->hide(); // until there is a line
    m_accounts->setObjectName(u"accountsList"_s);
    m_accounts->setAccessibleName(tr("Accounts to use"));
    m_accounts->setUniformItemSizes(true);
    m_accounts->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // a few accounts are the usual case
    m_accounts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_accounts->hide();
    add(m_accounts);

    m_address->setObjectName(u"addressField"_s);
    m_address->setPlaceholderText(u"http://127.0.0.1:7477"_s);
    addField(tr("&Address"), m_address, m_addressReason);
    m_accessKeyId->setObjectName(u"accessKeyField"_s);
    addField(tr("Access &key ID"), m_accessKeyId);
    m_secret->setObjectName(u"secretField"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addField(tr("&Secret access key"), m_secret);

    connect(m_line, &QLineEdit::textChanged, this, &ConnectDialog::takeLine);
    connect(m_accounts, &QListWidget::itemChanged, this, &ConnectDialog::validate);
    for (const QLineEdit *field : {m_address, m_accessKeyId, m_secret})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::validate);
    validate();
    m_line->setFocus();
}

void ConnectDialog::addField(const QString &text, QLineEdit *field, TextLabel *remark)
{
    auto *box = new LabeledField(text, field);
    if (remark)
        box->addBelow(remark);
    add(box);
}

void ConnectDialog::setLine(const QString &line)
{
    m_line->setText(line);
}

bool ConnectDialog::isLineUsed() const
{
    return !m_line->text().trimmed().isEmpty();
}

void ConnectDialog::takeLine()
{
    const QSignalBlocker blocker(m_accounts); // each row would be validated
    m_accounts->clear();
    m_known.clear();
    const auto description = parseEndpointDescription(m_line->text().toUtf8());
    if (description) {
        m_known = description->accounts;
        m_address->setText(description->address.toString());
        for (const EndpointAccount &account : m_known) {
            auto *item
                = new QListWidgetItem(tr("%1 %2 (%3)").arg(account.account.toString(), account.name, account.role), m_accounts);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
    }
    m_lineReason->setText(!isLineUsed() ? QString()
            : description               ? tr("Choose the accounts to act as.")
                                        : description.error().message);
    m_lineReason->setVisible(isLineUsed());
    m_accounts->setVisible(!m_known.empty());
    for (QLineEdit *field : {m_address, m_accessKeyId, m_secret})
        field->setEnabled(!isLineUsed());
    validate();
}

QString ConnectDialog::reasonAgainst() const
{
    if (isLineUsed()) {
        if (m_known.empty())
            return m_lineReason->text();
        return credentials().empty() ? tr("Choose at least one account.") : QString();
    }
    if (const auto address = parseLoopbackAddress(m_address->text()); !address)
        return address.error().message;
    if (m_accessKeyId->text().trimmed().isEmpty())
        return tr("Enter the access key ID.");
    return m_secret->text().isEmpty() ? tr("Enter the secret access key.") : QString();
}

void ConnectDialog::validate()
{
    const auto address = parseLoopbackAddress(m_address->text());
    m_addressReason->setText(isLineUsed() || address ? QString() : address.error().message);
    m_addressReason->setVisible(!m_addressReason->text().isEmpty());
    primary()->setDisabledReason(reasonAgainst());
}

QUrl ConnectDialog::address() const
{
    return parseLoopbackAddress(m_address->text()).value_or(QUrl());
}

std::vector<AwsCredentials> ConnectDialog::credentials() const
{
    if (!isLineUsed())
        return {{m_accessKeyId->text().trimmed().toLatin1(), Secret(m_secret->text().toLatin1()), {}}};
    std::vector<AwsCredentials> chosen;
    for (int row = 0; row < m_accounts->count(); ++row) {
        if (m_accounts->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_known[std::size_t(row)].credentials);
    }
    return chosen;
}

} // namespace bucketwatch
