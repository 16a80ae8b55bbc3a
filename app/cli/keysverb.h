// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>
#include <vector>

namespace bucketwatch {

/// bucketwatchctl keys: prints the simulated access keys of accounts.
class KeysVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "keys"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    std::string m_region;
    std::vector<std::string> m_accounts;
};

} // namespace bucketwatch
