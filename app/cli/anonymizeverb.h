// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>
#include <vector>

namespace bucketwatch {

/// bucketwatchctl anonymize: copies a recording with other accounts, names, keys and addresses.
class AnonymizeVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "anonymize"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::vector<std::string> m_lists;
    std::string m_in;
    std::string m_out;
};

} // namespace bucketwatch
