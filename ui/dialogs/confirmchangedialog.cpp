// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/confirmchangedialog.h"

#include "code/codepane.h"
#include "context/outcomenotices.h"
#include "dialogs/differencelist.h"
#include "items/planwords.h"
#include "style/alert.h"

namespace bucketwatch {

ConfirmChangeDialog::ConfirmChangeDialog(
    const QString &title, PendingChange pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(title, std::make_shared<const PendingChange>(std::move(pending)), syntax, parent)
{
}

ConfirmChangeDialog::ConfirmChangeDialog(const QString &title, std::shared_ptr<const PendingChange> pending,
    KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : Modal(title, tr("Confirm"), parent), m_pending(std::move(pending)), m_syntax(syntax)
{
}

void ConfirmChangeDialog::addDifferences()
{
    const bool isS3 = m_pending->before.plan == Feature::S3DataEvents; // the page of its own has words of its own
    const auto all = isS3 ? differences(m_pending->before, m_pending->after) : planDifferences(m_pending->before, m_pending->after);
    if (!all.empty())
        add(new DifferenceList(all));
}

void ConfirmChangeDialog::addUnprocessed()
{
    const auto left = m_pending->preview.unprocessed();
    if (!left.empty())
        add(new Alert(
            Status::Warning, tr("%n selected account(s) will not change", nullptr, int(left.size())), unprocessedText(left)));
}

void ConfirmChangeDialog::addSuspended()
{
    if (const auto count = int(m_pending->suspendedChanged()); count > 0)
        addText(tr("%n suspended account(s) will have it when GuardDuty resumes there.", nullptr, count));
}

void ConfirmChangeDialog::addRemark(const QString &text, bool protects)
{
    add(new Alert(protects ? Status::Info : Status::Warning, text));
}

void ConfirmChangeDialog::addCommand()
{
    const auto count = int(m_pending->commands.count);
    //: The AWS CLI calls that do the same as the button
    const QString title = count <= CliCommands::Most
        ? tr("%n AWS CLI command(s)", nullptr, count)
        : tr("The first %1 of %n AWS CLI command(s)", nullptr, count).arg(CliCommands::Most);
    auto *pane = new CodePane(title, CodePane::Language::Bash, m_syntax);
    pane->setObjectName(QStringLiteral("commandPane"));
    pane->setVisibleLines(3, 6);
    pane->setText(m_pending->commands.text());
    add(pane);
}

} // namespace bucketwatch
