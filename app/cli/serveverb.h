// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <cstdint>
#include <string>

namespace bucketwatch {

/// bucketwatchctl serve: answers the AWS CLI and SDKs out of a workspace until it is interrupted.
class ServeVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "serve"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    std::string m_region;
    std::string m_propagation;
    std::string m_emailVerification;
    std::string m_plan;
    std::uint16_t m_port = 0;
    bool m_acceptAny = false;
};

} // namespace bucketwatch
