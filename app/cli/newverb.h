// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "organization/generator.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bucketwatch {

/// bucketwatchctl new: writes a workspace with an invented organization.
class NewVerb final : public Verb {
public:
    NewVerb();

    [[nodiscard]] const char *name() const override { return "new"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    [[nodiscard]] Result<GeneratorOptions> readOptions() const;

    int m_accounts;
    std::vector<std::string> m_regions;
    std::vector<std::string> m_withoutS3;
    std::uint64_t m_seed;
    std::string m_organization;
    std::string m_propagation;
    std::string m_emailVerification;
    bool m_force = false;
    std::string m_file;
};

} // namespace bucketwatch
