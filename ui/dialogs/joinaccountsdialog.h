// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/modal.h"

class QLineEdit;

namespace bucketwatch {

class StatusLabel;

/// Asks how many invented accounts join the organization.
class JoinAccountsDialog final : public Modal {
    Q_OBJECT
public:
    /// At most @p most.
    JoinAccountsDialog(int most, QWidget *parent);

    [[nodiscard]] int count() const;

private:
    void check();

    int m_most;
    QLineEdit *m_count;
    StatusLabel *m_reason;
};

} // namespace bucketwatch
