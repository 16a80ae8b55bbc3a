// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/planexport.h"

#include "exchange/plannedcalls.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString optionName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::AwsCli:
        return u"cli"_s;
    case ExportFormat::Boto3:
        return u"boto3"_s;
    case ExportFormat::Terraform:
        return u"terraform"_s;
    case ExportFormat::CloudFormation:
        return u"cloudformation"_s;
    case ExportFormat::Policy:
        return u"policy"_s;
    case ExportFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<ExportFormat> parseExportFormat(QStringView name)
{
    QStringList known;
    for (const ExportFormat format : AllExportFormats) {
        if (optionName(format) == name)
            return format;
        known.append(optionName(format));
    }
    return std::unexpected(Error {Error::Kind::BadInput,
        QCoreApplication::translate("bucketwatch::PlanExport", "A plan cannot be written as \"%1\". There are: %2.")
            .arg(name.toString(), known.join(u", "_s)),
        {}});
}

std::vector<CallOfAccount> madeBy(AccountId caller, const std::vector<ApiCall> &calls)
{
    std::vector<CallOfAccount> made;
    made.reserve(calls.size());
    for (const ApiCall &call : calls)
        made.push_back({caller, call});
    return made;
}

Result<ExportedPlan> exportPlan(ExportFormat format, const PlanToExport &plan)
{
    switch (format) {
    case ExportFormat::AwsCli:
        return exportCliScript(plan);
    case ExportFormat::Boto3:
        return exportBoto3(plan);
    case ExportFormat::Terraform:
        return exportTerraform(plan);
    case ExportFormat::CloudFormation:
        return exportCloudFormation(plan);
    case ExportFormat::Policy:
        return exportPolicy(plan);
    case ExportFormat::Json:
        return exportPlanJson(plan);
    }
    Q_UNREACHABLE_RETURN(ExportedPlan());
}

} // namespace bucketwatch
