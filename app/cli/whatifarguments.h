// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "planning/whatif.h"

#include <string>
#include <vector>

namespace bucketwatch {

/// What a verb takes that compares alternatives for S3 Protection, or stages one.
class WhatIfArguments {
public:
    void declare(CLI::App &command);

    /// The alternative to stage; nothing when none is named.
    [[nodiscard]] std::optional<AlternativeKind> staged() const;
    /// Whether accounts have to be suggested, which takes a recording, for what is staged.
    [[nodiscard]] bool needsSuggestion() const { return m_accounts.empty() && staged() == AlternativeKind::ChosenAccounts; }
    /// About @p region, or every Region when it is empty, as the administrator there. Errors are those of an unknown account or Region
    /// and of settings that cannot be read.
    [[nodiscard]] Result<WhatIfQuestion> question(
        const std::shared_ptr<const OrganizationView> &view, const std::string &region, Timestamp when) const;

private:
    std::vector<std::string> m_accounts;
    std::string m_staged;
};

} // namespace bucketwatch
