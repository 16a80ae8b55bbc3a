// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/modal.h"

class QLineEdit;

namespace bucketwatch {

class PlanDesk;
class TextLabel;

/// Asks for the name of a plan that is made, copied or renamed.
class PlanNameDialog final : public Modal {
    Q_OBJECT
public:
    /// @p action is the verb on the button.
    PlanNameDialog(const QString &title, const QString &action, const QString &suggestion, const PlanDesk &plans, QWidget *parent);

    [[nodiscard]] QString name() const;

private:
    void validate();

    const PlanDesk &m_plans;
    QLineEdit *m_field;
    TextLabel *m_remark;
};

} // namespace bucketwatch
