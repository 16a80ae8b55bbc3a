// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "style/modal.h"

#include <optional>

class QPlainTextEdit;

namespace bucketwatch {

class TextLabel;

/// Asks for the accounts of the alternative "Chosen accounts", typed or pasted; those in which more would be found can be taken again.
class WhatIfAccountsDialog final : public Modal {
    Q_OBJECT
public:
    WhatIfAccountsDialog(
        std::shared_ptr<const OrganizationView> view, const std::vector<AccountId> &chosen, bool canSuggest, QWidget *parent);
    ~WhatIfAccountsDialog() override;

    /// Nothing: those that the recording suggests.
    [[nodiscard]] std::optional<std::vector<AccountId>> accounts() const;

private:
    void validate();

    std::shared_ptr<const OrganizationView> m_view;
    QPlainTextEdit *m_text;
    TextLabel *m_remark;
    std::vector<AccountId> m_accounts;
    bool m_isSuggestion = false;
};

} // namespace bucketwatch
