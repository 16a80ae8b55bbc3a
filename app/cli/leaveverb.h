// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>
#include <vector>

namespace bucketwatch {

/// bucketwatchctl leave: lets accounts leave the organization of a workspace, which goes on knowing them.
class LeaveVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "leave"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    std::vector<std::string> m_accounts;
};

} // namespace bucketwatch
