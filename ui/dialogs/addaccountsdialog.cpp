// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/addaccountsdialog.h"

#include "base/whendone.h"
#include "code/codepane.h"
#include "context/inbackground.h"
#include "context/outcomenotices.h"
#include "style/optionbutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace bucketwatch {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxProblems = 5; // more do not help at once
constexpr int VisibleLines = 5;
constexpr auto Pause = 150ms; // between two keys

/// Gives a field of several lines the frame of one of a single line.
class FieldFrame final : public QFrame {
public:
    explicit FieldFrame(QPlainTextEdit *field) : m_field(field)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(6, 4, 6, 4);
        column->addWidget(field);
        field->setFrameShape(QFrame::NoFrame);
        field->viewport()->setAutoFillBackground(false);
        field->installEventFilter(this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using enum Tokens::Colour;
        const Tokens &tokens = Tokens::of(this);
        const bool focused = m_field->hasFocus();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(focused ? BorderInputFocus : BorderInput), focused ? 2 : 1));
        painter.setBrush(tokens(BgInput));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::ItemRadius, Tokens::ItemRadius);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return QFrame::eventFilter(watched, event);
    }

private:
    QPlainTextEdit *m_field;
};

} // namespace

AddAccountsDialog::AddAccountsDialog(const PageContext &context, QWidget *parent)
    : Modal(tr("Add member accounts"), tr("Add accounts"), parent, Width::Large)
    , m_context(context)
    , m_text(new QPlainTextEdit)
    , m_invite(new CheckOption(tr("Send the invitations now"),
          tr("Without it the accounts are listed, and Actions > Invite sends the invitations later.")))
    , m_problems(new StatusLabel)
    , m_effects(new TextLabel)
    , m_leftOut(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary))
    , m_command(new CodePane(tr("AWS CLI command"), CodePane::Language::Bash, context.syntax))
{
    setObjectName(QStringLiteral("addAccountsDialog"));
    addFields();
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &AddAccountsDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddAccountsDialog::wait);
    connect(m_invite, &QAbstractButton::toggled, this, &AddAccountsDialog::wait);
    connect(&context.service, &GuardDutyService::organizationChanged, this, &AddAccountsDialog::wait);
    show(std::make_shared<const CheckedAccountList>());
    m_text->setFocus();
}

AddAccountsDialog::~AddAccountsDialog() = default;

void AddAccountsDialog::addFields()
{
    addText(
        tr("Type or paste account IDs, each with the e-mail address of the account, separated by commas, spaces or lines. The "
           "heading of a CSV file may stay."));
    auto *label = new TextLabel(tr("&Enter account details"), TextLevel::Strong);
    label->setTextFormat(Qt::AutoText); // mnemonics
    label->setBuddy(m_text);
    add(label);
    m_text->setObjectName(QStringLiteral("accountDetails"));
    m_text->setAccessibleName(tr("Enter account details"));
    m_text->setPlaceholderText(QStringLiteral("111122223333, security@example.com"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(VisibleLines * m_text->fontMetrics().lineSpacing() + 20);
    m_invite->setObjectName(QStringLiteral("inviteOption"));
    m_invite->setChecked(true);
    m_problems->setObjectName(QStringLiteral("listProblems"));
    m_effects->setObjectName(QStringLiteral("listEffects"));
    m_leftOut->setObjectName(QStringLiteral("listLeftOut"));
    m_command->setObjectName(QStringLiteral("commandPane"));
    m_command->setVisibleLines(2, 5);
    for (QWidget *widget :
        std::initializer_list<QWidget *> {new FieldFrame(m_text), m_problems, m_invite, m_effects, m_leftOut, m_command})
        add(widget);
}

void AddAccountsDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

std::optional<PendingChange> AddAccountsDialog::pending() const
{
    const bool canBe = m_checked && m_checked->list.problems.empty() && changesSomebody();
    return canBe ? std::optional(**m_checked->pending) : std::nullopt;
}

bool AddAccountsDialog::changesSomebody() const
{
    return m_checked->pending && *m_checked->pending && !(*m_checked->pending)->preview.effects.front().changed.empty();
}

void AddAccountsDialog::wait()
{
    m_checked.reset();
    m_isOutdated = m_isChecking;
    primary()->setDisabledReason(tr("The accounts are being read."));
    m_pause.start();
}

void AddAccountsDialog::check()
{
    if (m_isChecking)
        return; // begins again when that is done
    m_isChecking = true;
    m_isOutdated = false;
    const AccountListQuestion question {m_text->toPlainText(), m_context.service.organization(), m_context.session.region(),
        m_context.caller(), m_invite->isChecked()};
    whenDone(inBackground([question] { return checked(question); }), this,
        [this](const std::shared_ptr<const CheckedAccountList> &answer) {
            m_isChecking = false;
            if (!m_isOutdated)
                show(answer);
            else if (!m_pause.isActive())
                check();
        });
}

void AddAccountsDialog::show(const std::shared_ptr<const CheckedAccountList> &checked)
{
    m_checked = checked;
    const AccountList &list = checked->list;
    showProblems(list.problems);
    showEffects();
    if (!list.problems.empty())
        primary()->setDisabledReason(tr("Correct the lines that are named first."));
    else if (list.accounts.empty())
        primary()->setDisabledReason(tr("Enter at least one account first."));
    else
        primary()->setDisabledReason(changesSomebody() ? QString() : tr("None of these accounts can be added."));
}

void AddAccountsDialog::showProblems(const std::vector<AccountList::Problem> &problems)
{
    QStringList lines;
    for (const AccountList::Problem &problem : problems) {
        if (lines.size() == MaxProblems) {
            lines << tr("%n more line(s) cannot be read.", nullptr, int(std::ssize(problems) - MaxProblems));
            break;
        }
        //: %1 is the number of a line, %2 what is wrong with it
        lines << tr("Line %1: %2").arg(locale().toString(problem.line), problem.text);
    }
    m_problems->setVisible(!lines.isEmpty());
    m_problems->setStatus(Status::Error, lines.join(u'\n'));
    m_text->setAccessibleDescription(lines.join(u' '));
}

void AddAccountsDialog::showEffects()
{
    m_effects->hide();
    m_leftOut->hide();
    m_command->hide();
    if (!m_checked->pending)
        return;
    const Result<PendingChange> &pending = *m_checked->pending;
    if (!pending) {
        m_effects->setText(pending.error().message);
        m_effects->show();
        return;
    }
    const auto left = pending->preview.unprocessed();
    m_leftOut->setVisible(!left.empty());
    m_leftOut->setText(tr("%n account(s) cannot be added:", nullptr, int(left.size())) + u'\n' + unprocessedText(left));
    if (!changesSomebody())
        return;
    m_effects->setText(effects().join(u'\n'));
    m_effects->show();
    m_command->setText(pending->commands.text());
    m_command->show();
}

QStringList AddAccountsDialog::effects() const
{
    const Region region = (*m_checked->pending)->before.region;
    const auto count = [this](RelationshipStatus status) {
        const auto found = m_checked->becoming.find(status);
        return found == m_checked->becoming.end() ? 0 : found->second;
    };
    QStringList lines;
    if (const int members = count(RelationshipStatus::Enabled); members > 0)
        lines << tr("%n account(s) of the organization will become members in %1 at once.", nullptr, members).arg(region.name());
    if (const int invited = count(RelationshipStatus::Invited); invited > 0)
        lines << tr("%n account(s) will be invited in %1.", nullptr, invited).arg(region.name());
    const int verified = count(RelationshipStatus::EmailVerificationInProgress);
    if (const int waiting = verified + count(RelationshipStatus::WrongEmailInVerification); waiting > 0)
        lines << tr("The e-mail address of %n account(s) will be verified first, which takes up to 24 hours of the simulated clock.",
            nullptr, waiting);
    if (const int listed = count(RelationshipStatus::Created); listed > 0)
        lines << tr("%n account(s) will be listed in %1, to be invited later.", nullptr, listed).arg(region.name());
    if (const int wrong = count(RelationshipStatus::EmailVerificationFailed); wrong > 0)
        lines << tr(
            "%n account(s) will be listed but cannot be invited: the e-mail address is not that of the account.", nullptr, wrong);
    return lines;
}

} // namespace bucketwatch
