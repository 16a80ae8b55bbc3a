// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"

namespace bucketwatch {

/// Account IDs with their e-mail addresses, as people type and paste them: separated by commas, semicolons, spaces or lines, with
/// or without the heading of a CSV file. IDs may have hyphens.
struct AccountList {
    struct Problem {
        int line; ///< from 1
        QString text;
        friend bool operator==(const Problem &, const Problem &) = default;
    };
    std::vector<CreateMembers::Details> accounts; ///< in their order, each once; all of them are complete
    std::vector<Problem> problems; ///< by line
};

/// @p known gives the addresses of accounts that are typed without one.
[[nodiscard]] AccountList parseAccountList(const QString &text, const AccountTable &known);

/// What adds @p accounts: those of the organization become members at once, others are listed and, with @p invite, invited in
/// the same edit. The errors are those of effectOf().
[[nodiscard]] Result<std::vector<Change>> addingChanges(const OrganizationView &view, AccountId caller, Region region,
    const std::vector<CreateMembers::Details> &accounts, bool invite);

} // namespace bucketwatch
