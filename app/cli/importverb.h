// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "exchange/organizationimport.h"

#include <string>
#include <vector>

namespace bucketwatch {

/// bucketwatchctl import: makes a workspace of what the AWS CLI, GuardDuty's console and Terraform say of an organization.
class ImportVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "import"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    [[nodiscard]] Result<ImportOptions> readOptions() const;
    [[nodiscard]] Result<std::vector<ImportFile>> readFiles(const Context &context) const;

    std::string m_workspace;
    std::string m_region;
    std::string m_account;
    std::string m_name;
    std::string m_format = "table";
    bool m_force = false;
    std::vector<std::string> m_files;
};

} // namespace bucketwatch
