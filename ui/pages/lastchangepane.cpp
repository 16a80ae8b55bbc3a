// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/lastchangepane.h"

#include "code/codepane.h"
#include "guardduty/guarddutyservice.h"
#include "style/button.h"
#include "style/header.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

namespace {
using namespace Qt::StringLiterals;

constexpr QLatin1StringView MemberCommands[] = {"update-member-detectors"_L1, "create-members"_L1, "invite-members"_L1, "delete-members"_L1,
    "disassociate-members"_L1, "start-monitoring-members"_L1, "stop-monitoring-members"_L1};
} // namespace

LastChangePane::LastChangePane(
    const GuardDutyService &service, KSyntaxHighlighting::Repository &syntax, Form form, QWidget *parent)
    : Container(tr("Last change in the AWS CLI"), parent)
    , m_codes(new QWidget)
    , m_command(new CodePane(tr("Command"), CodePane::Language::Bash, syntax))
    , m_answer(new CodePane(tr("Answer"), CodePane::Language::Json, syntax))
    , m_unfold(new Button(tr("Show commands")))
{
    setObjectName(QStringLiteral("lastChangePane"));
    m_command->setObjectName(QStringLiteral("lastCommandPane"));
    m_answer->setObjectName(QStringLiteral("lastAnswerPane"));
    m_command->setVisibleLines(1, 2);
    m_answer->setVisibleLines(1, 2);
    auto *close = new Button(QStringLiteral("window-close"), tr("Close"), Button::Kind::Icon);
    close->setObjectName(QStringLiteral("closeLastChange"));
    m_unfold->setObjectName(QStringLiteral("showLastChange"));
    connect(m_unfold, &QAbstractButton::clicked, this, [this] { fold(!m_codes->isHidden()); });
    header()->addAction(m_unfold);
    m_unfold->setVisible(form == Form::Folded);
    header()->addAction(close);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    connect(&service, &GuardDutyService::historyChanged, this, [this, &service] {
        const auto history = service.history();
        setVisible(isVisibleTo(parentWidget()) && !history->edits.empty() && history->edits.back().number == m_edit);
    });
    auto *codes = new QVBoxLayout(m_codes);
    codes->setContentsMargins(0, 0, 0, 0);
    codes->setSpacing(column()->spacing());
    codes->addWidget(m_command);
    codes->addWidget(m_answer);
    add(m_codes);
    fold(form == Form::Folded);
    hide();
}

void LastChangePane::fold(bool isFolded)
{
    m_codes->setVisible(!isFolded);
    header()->setDescription(isFolded ? QString() : tr("These commands do the same as what was just done here."));
    m_unfold->setText(isFolded ? tr("Show commands") : tr("Hide commands"));
}

QString LastChangePane::answerText(const Outcome &outcome)
{
    QJsonArray accounts;
    for (const UnprocessedAccount &one : outcome.unprocessed)
        accounts.append(
            QJsonObject {{QStringLiteral("AccountId"), one.account.toString()}, {QStringLiteral("Result"), one.reason}});
    const QJsonObject answer {{QStringLiteral("UnprocessedAccounts"), accounts}};
    return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Indented)).trimmed();
}

void LastChangePane::setChange(const CliCommands &commands, const Outcome &outcome)
{
    const QString text = commands.text();
    m_command->setText(text);
    // only the calls about members answer with a list; the others answer with nothing
    const bool answers = std::ranges::any_of(MemberCommands, [&text](QLatin1StringView command) { return text.contains(command); });
    m_answer->setVisible(answers);
    m_answer->setText(answers ? answerText(outcome) : QString());
    m_edit = outcome.edit;
    show();
}

} // namespace bucketwatch
