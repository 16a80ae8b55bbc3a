// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"

class QLineEdit;

namespace bucketwatch {

/// The question before GuardDuty of the own account is suspended or disabled. What cannot be had back wants a word typed.
class StopGuardDutyDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    enum class Kind { Suspend, Disable };

    StopGuardDutyDialog(Kind kind, const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent);

private:
    void addWord();

    QLineEdit *m_word = nullptr;
};

} // namespace bucketwatch
