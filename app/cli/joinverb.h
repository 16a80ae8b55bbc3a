// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <cstdint>
#include <string>

namespace bucketwatch {

/// bucketwatchctl join: lets invented accounts join the organization of a workspace.
class JoinVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "join"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    int m_count = 1;
    int m_batch = 0;
    std::uint64_t m_seed = 0;
};

} // namespace bucketwatch
