// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "organization/change.h"

#include <string>
#include <vector>

namespace bucketwatch {

class SimulatedGuardDuty;

/// bucketwatchctl policy: the GUARDDUTY_POLICY policies of AWS Organizations in a workspace.
class PolicyVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "policy"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    [[nodiscard]] Result<std::vector<Change>> changesFor(const SimulatedGuardDuty &service, const Context &context) const;
    [[nodiscard]] Result<GuardDutyPolicy> readPolicy(const SimulatedGuardDuty &service, const Context &context) const;
    [[nodiscard]] int showEffective(const SimulatedGuardDuty &service, const Context &context) const;

    std::string m_workspace;
    std::string m_file;
    std::string m_name;
    std::vector<std::string> m_accounts;
    std::string m_remove;
    std::string m_effective;
    std::string m_type;
};

} // namespace bucketwatch
