// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicall.h"
#include "organization/organizationview.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace bucketwatch {

/// What a plan is written as for other tools.
enum class ExportFormat : std::uint8_t { AwsCli, Boto3, Terraform, CloudFormation, Policy, Json };
inline constexpr std::array AllExportFormats {ExportFormat::AwsCli, ExportFormat::Boto3, ExportFormat::Terraform,
    ExportFormat::CloudFormation, ExportFormat::Policy, ExportFormat::Json};

/// "cli", "boto3", "terraform", "cloudformation", "policy", "json": as the command line takes it.
[[nodiscard]] QString optionName(ExportFormat format);
[[nodiscard]] Result<ExportFormat> parseExportFormat(QStringView optionName);

/// A call and the account that makes it.
struct CallOfAccount {
    AccountId caller;
    ApiCall call;
};
/// @p calls, all made by @p caller.
[[nodiscard]] std::vector<CallOfAccount> madeBy(AccountId caller, const std::vector<ApiCall> &calls);

/// A plan as exporters see it. The views must outlive it.
struct PlanToExport {
    QString name; ///< as the user calls it; may hold anything
    AccountId caller; ///< who runs what is exported; other accounts may make some of the calls
    const OrganizationView &current;
    const OrganizationView &result;
    const std::vector<CallOfAccount> &calls; ///< in order, as callsFor() makes them
};

struct ExportedFile {
    QString name; ///< to be offered when it is saved: "plan.sh"
    QString text;
    friend bool operator==(const ExportedFile &, const ExportedFile &) = default;
};

struct ExportedPlan {
    std::vector<ExportedFile> files; ///< mostly one
    QStringList notes; ///< translated: what the format cannot say, and what to do with several files
};

/// Complete and runnable. Error::BadInput when the format has no way to say any of it.
[[nodiscard]] Result<ExportedPlan> exportPlan(ExportFormat format, const PlanToExport &plan);

} // namespace bucketwatch
