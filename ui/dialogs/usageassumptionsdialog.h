// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/account.h"
#include "planning/usageassumptions.h"
#include "style/modal.h"

#include <optional>

namespace bucketwatch {

class SourceFields;

/// How much GuardDuty is taken to analyze in a month: in every account and Region, or in one account, where an empty field means
/// what holds for all. Edits a copy; assumptions() is what Save gives.
class UsageAssumptionsDialog final : public Modal {
    Q_OBJECT
public:
    UsageAssumptionsDialog(
        const UsageAssumptions &assumptions, const std::optional<Account> &account, QWidget *parent = nullptr);

    [[nodiscard]] const UsageAssumptions &assumptions() const { return m_assumptions; }

private:
    void take();
    void restore();

    UsageAssumptions m_assumptions;
    std::optional<Account> m_account;
    SourceFields *m_fields;
};

} // namespace bucketwatch
