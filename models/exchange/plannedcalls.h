// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/planexport.h"
#include "guardduty/operationtable.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace bucketwatch {

/// A call of a plan with what exporters need to know of it.
struct PlannedCall {
    const ApiCall &call;
    const Operation &operation;
    AccountId caller;

    [[nodiscard]] QString detector() const;
    /// The accounts that it names.
    [[nodiscard]] QStringList accounts() const;
};

/// The calls of @p plan, in order, each with the account that gives it.
[[nodiscard]] std::vector<PlannedCall> plannedCalls(const PlanToExport &plan);

/// Input without DetectorId, with SDK names.
[[nodiscard]] QJsonObject sdkInput(const PlannedCall &call);

/// A plan or preference as it stands after all calls.
struct FeatureSetting {
    QString status; ///< "ENABLED", "ALL"
    std::map<QString, QString> additional; ///< by name
    friend auto operator<=>(const FeatureSetting &, const FeatureSetting &) = default;
};
/// Those of `features` in the input of a call, by name; @p value is "status" or "autoEnable".
[[nodiscard]] std::map<QString, FeatureSetting> featureSettings(const QJsonObject &input, QLatin1StringView value);

/// @p text on one line without anything that ends a comment or turns the direction of writing.
[[nodiscard]] QString commentText(const QString &text);
/// "111122223333 (ledger-prod)", safe in a comment; just the number when it has no name.
[[nodiscard]] QString accountComment(const OrganizationView &view, AccountId account);
/// The command of the AWS CLI for a call that a format cannot say, in one line.
[[nodiscard]] QString oneLineCommand(const ApiCall &call);
/// A file name for @p plan: letters, digits and dashes of its name.
[[nodiscard]] QString fileNameOf(const PlanToExport &plan, QLatin1StringView suffix);

// The formats; each in a file of its own.
[[nodiscard]] Result<ExportedPlan> exportCliScript(const PlanToExport &asked);
[[nodiscard]] Result<ExportedPlan> exportBoto3(const PlanToExport &asked);
[[nodiscard]] Result<ExportedPlan> exportTerraform(const PlanToExport &plan);
[[nodiscard]] Result<ExportedPlan> exportCloudFormation(const PlanToExport &plan);
[[nodiscard]] Result<ExportedPlan> exportPolicy(const PlanToExport &plan);
[[nodiscard]] Result<ExportedPlan> exportPlanJson(const PlanToExport &plan);

} // namespace bucketwatch
