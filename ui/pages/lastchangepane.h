// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/awscli.h"
#include "style/container.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class Button;
class CodePane;
class GuardDutyService;

/// What was just done, as the AWS CLI would have done it: the commands and the answer to them. Hidden until there is one,
/// when it is closed, and when something else was done since, so that it never offers what was taken back.
class LastChangePane final : public Container {
    Q_OBJECT
public:
    /// Folded it is one line, until somebody wants to see the commands: for pages that have no height to spare.
    enum class Form { Open, Folded };

    LastChangePane(const GuardDutyService &service, KSyntaxHighlighting::Repository &syntax, Form form = Form::Open, QWidget *parent = nullptr);

    void setChange(const CliCommands &commands, const Outcome &outcome);
    /// The answer as the CLI prints it: UnprocessedAccounts of the calls that name members.
    [[nodiscard]] static QString answerText(const Outcome &outcome);

private:
    void fold(bool isFolded);

    QWidget *m_codes;
    CodePane *m_command;
    CodePane *m_answer;
    Button *m_unfold;
    EditNumber m_edit = 0;
};

} // namespace bucketwatch
