// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>
#include <vector>

namespace bucketwatch {

/// bucketwatchctl optin: lets accounts opt in to a Region that wants that, or out of it.
class OptInVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "optin"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    std::string m_region;
    bool m_off = false;
    std::vector<std::string> m_accounts;
};

} // namespace bucketwatch
