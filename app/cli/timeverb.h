// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>

namespace bucketwatch {

struct OrganizationView;

/// bucketwatchctl time: shows and sets the simulated clock of a workspace.
class TimeVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "time"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    std::string m_advance;
    std::string m_propagation;
    std::string m_emailVerification;
    bool m_toEnd = false;
    bool m_stop = false;
    bool m_resume = false;
};

} // namespace bucketwatch
