// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>

namespace bucketwatch {

/// bucketwatchctl call: sends one call to the API of a workspace and prints the JSON of the answer.
class CallVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "call"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    std::string m_region;
    std::string m_as;
    std::string m_operation;
    std::string m_json = "{}";
};

} // namespace bucketwatch
