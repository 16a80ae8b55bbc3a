// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "style/modal.h"

#include <memory>

class QLineEdit;

namespace bucketwatch {

class TextLabel;

/// Asks for the ID of any account to act as. Accounts of the organization are completed while typing.
class IdentityDialog final : public Modal {
    Q_OBJECT
public:
    IdentityDialog(std::shared_ptr<const OrganizationView> view, QWidget *parent);

    /// What was typed; invalid unless it is twelve digits of a known account.
    [[nodiscard]] AccountId account() const;

private:
    void validate();

    std::shared_ptr<const OrganizationView> m_view;
    QLineEdit *m_field;
    TextLabel *m_reason;
};

} // namespace bucketwatch
