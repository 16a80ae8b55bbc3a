// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectclidialog.h"

#include "base/whendone.h"
#include "context/endpointcontrol.h"
#include "context/session.h"
#include "dialogs/accountchooser.h"
#include "dialogs/connectionsnippet.h"
#include "dialogs/endpointswitch.h"
#include "dialogs/requestdialog.h"
#include "dialogs/requestlogdialog.h"
#include "dialogs/requestspane.h"
#include "items/requestsmodel.h"
#include "style/statuslabel.h"
#include "style/tabrow.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

ConnectCliDialog::ConnectCliDialog(const Parts &parts, QWidget *parent)
    : Modal(tr("Connect the AWS CLI"), tr("Close"), parent, Width::Large), m_parts(parts), m_switch(new EndpointSwitch(parts.endpoint, parts.port)),
      m_accounts(new AccountChooser), m_tabs(new TabRow(tr("Form of the code"))), m_code(new CodePane(tr("code"), CodePane::Language::Bash, parts.syntax)),
      m_log(new RequestsPane(parts.requests, parts.endpoint)), m_tested(new StatusLabel), m_test(new Button(tr("&Test the connection"), Button::Kind::Link))
{
    setObjectName(u"connectCliDialog"_s);
    setModeless();
    layOut();
    connect(m_switch, &EndpointSwitch::changed, this, &ConnectCliDialog::refreshCode);
    connect(m_accounts, &AccountChooser::accountChanged, this, &ConnectCliDialog::refreshCode);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConnectCliDialog::refreshCode);
    connect(m_test, &QPushButton::clicked, this, &ConnectCliDialog::testConnection);
    connect(m_log, &RequestsPane::requestActivated, this, &ConnectCliDialog::openRequest);
    connect(m_log, &RequestsPane::fullLogRequested, this, [this] {
        auto *dialog = new RequestLogDialog(m_parts.requests, m_parts.syntax, parentWidget());
        dialog->show();
    });
    connect(&parts.endpoint, &EndpointControl::keysChanged, this, &ConnectCliDialog::refreshCode);
    connect(&parts.session, &Session::regionChanged, this, &ConnectCliDialog::offerAccounts);
    connect(&parts.service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        if (delta.everything)
            offerAccounts();
    });
    offerAccounts();
    m_switch->setFocus();
}

void ConnectCliDialog::layOut()
{
    auto *top = new QWidget;
    auto *columns = new QHBoxLayout(top);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addWidget(m_switch, 11);
    columns->addWidget(m_accounts, 8);
    add(top);

    m_tabs->setObjectName(u"codeTabs"_s);
    for (const SnippetKind kind : SnippetKinds)
        m_tabs->addTab(snippetTitle(kind));
    add(m_tabs);
    m_code->setObjectName(u"connectionCode"_s);
    m_code->setCompact();
    m_code->setVisibleLines(7, 9);
    add(m_code);
    add(m_log, 1);
    m_tested->setObjectName(u"testResult"_s);
    m_tested->hide();
    add(m_tested);
    m_test->setObjectName(u"testConnection"_s);
    m_test->setAutoDefault(false);
    addFooterAction(m_test);
}

void ConnectCliDialog::offerAccounts()
{
    m_accounts->offer(m_parts.service.organization(), m_parts.session.region(), m_parts.session.identity());
    refreshCode();
}

void ConnectCliDialog::refreshCode()
{
    const SnippetKind kind = SnippetKinds[std::max(0, m_tabs->currentIndex())];
    const auto key = m_parts.endpoint.credentialsFor(m_accounts->account());
    m_code->setTitle(tr("Code for %1").arg(snippetTitle(kind)));
    m_code->setLanguage(snippetLanguage(kind));
    m_code->setText(key ? snippetText(kind, {m_switch->address(), *key, m_parts.session.region()}) : QString());
    m_code->setDimmed(!m_parts.endpoint.isRunning());
    const QString unavailable = m_parts.endpoint.unavailableReason();
    m_accounts->setEnabled(unavailable.isEmpty());
    m_test->setDisabledReason(
        unavailable.isEmpty() && !m_parts.endpoint.isRunning() ? tr("Switch the endpoint on first.") : unavailable);
}

void ConnectCliDialog::testConnection()
{
    m_tested->setStatus(Status::InProgress, tr("Testing the connection"));
    m_tested->show();
    whenDone(m_parts.endpoint.test(m_accounts->account(), m_parts.session.region()), this,
        [this](const Result<std::chrono::microseconds> &result) { tellTest(result); });
}

void ConnectCliDialog::tellTest(const Result<std::chrono::microseconds> &result)
{
    const QString words = result ? tr("The endpoint answered in %1 ms.").arg(millisecondsText(*result)) : result.error().message;
    m_tested->setStatus(result ? Status::Success : Status::Error, words);
    QAccessibleAnnouncementEvent announcement(this, words);
    QAccessible::updateAccessibility(&announcement);
}

ConnectCliDialog::~ConnectCliDialog()
{
    // What the endpoint says from here on is for a dialog that is half gone.
    disconnect(&m_parts.endpoint, nullptr, this, nullptr);
    if (m_isTriedOut)
        m_parts.endpoint.stop();
}

void ConnectCliDialog::tryOut()
{
    m_isTriedOut = true;
    connect(&m_parts.endpoint, &EndpointControl::started, this, &ConnectCliDialog::testConnection);
    m_switch->switchTo(true);
}

bool ConnectCliDialog::isSettled() const
{
    return !m_switch->isStarting() && m_tested->status() != Status::InProgress;
}

void ConnectCliDialog::openRequest(int row)
{
    auto *dialog = new RequestDialog(m_parts.requests.request(row), m_parts.requests.hasBodies(row), m_parts.syntax, this);
    dialog->open();
}

} // namespace bucketwatch
