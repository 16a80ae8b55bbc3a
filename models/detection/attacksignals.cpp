// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/attacksignals.h"

#include <QString>

#include <algorithm>
#include <array>

namespace bucketwatch {

namespace {

using namespace std::string_view_literals;
using Ground = AttackSignal::Ground;

struct FindingRow {
    const char *type = nullptr; ///< or how it ends
    AttackSignal signal;
};

// The tactics are those that GuardDuty's purposes stand for; techniques: MITRE ATT&CK for cloud, version 15.
constexpr std::array FindingRows {
    FindingRow {"Discovery:S3/AnomalousBehavior", {Ground::UnusualDiscovery, "TA0007", "T1619", 0}},
    FindingRow {"Exfiltration:S3/AnomalousBehavior", {Ground::UnusualRead, "TA0010", "T1530", 0}},
    FindingRow {"Impact:S3/AnomalousBehavior.Delete", {Ground::UnusualDelete, "TA0040", "T1485", 0}},
    FindingRow {"Impact:S3/AnomalousBehavior.Permission", {Ground::UnusualPermission, "TA0040", "T1098", 0}},
    FindingRow {"Impact:S3/AnomalousBehavior.Write", {Ground::UnusualWrite, "TA0040", "T1565", 0}},
    FindingRow {"Discovery:S3/MaliciousIPCaller", {Ground::Address, "TA0007", "T1619", 0}},
    FindingRow {"Discovery:S3/MaliciousIPCaller.Custom", {Ground::Address, "TA0007", "T1619", 0}},
    FindingRow {"Discovery:S3/TorIPCaller", {Ground::Address, "TA0007", "T1619", 0}},
    FindingRow {"Exfiltration:S3/MaliciousIPCaller", {Ground::Address, "TA0010", "T1530", 0}},
    FindingRow {"Impact:S3/MaliciousIPCaller", {Ground::Address, "TA0040", "T1485", 0}},
    FindingRow {"UnauthorizedAccess:S3/MaliciousIPCaller.Custom", {Ground::Address, "TA0009", "T1530", 0}},
    FindingRow {"UnauthorizedAccess:S3/TorIPCaller", {Ground::Address, "TA0009", "T1530", 0}},
    FindingRow {"PenTest:S3/KaliLinux", {Ground::Client, "TA0009", "T1530", 0}},
    FindingRow {"PenTest:S3/ParrotLinux", {Ground::Client, "TA0009", "T1530", 0}},
    FindingRow {"PenTest:S3/PentooLinux", {Ground::Client, "TA0009", "T1530", 0}},
    FindingRow {"Policy:S3/AccountBlockPublicAccessDisabled", {Ground::Exposure, "TA0005", "T1562", 0}},
    FindingRow {"Policy:S3/BucketBlockPublicAccessDisabled", {Ground::Exposure, "TA0005", "T1562", 0}},
    FindingRow {"Policy:S3/BucketAnonymousAccessGranted", {Ground::Exposure, "TA0010", "T1537", 0}},
    FindingRow {"Policy:S3/BucketPublicAccessGranted", {Ground::Exposure, "TA0010", "T1537", 0}},
    FindingRow {"Stealth:S3/ServerAccessLoggingDisabled", {Ground::Evasion, "TA0005", "T1562.008", 0}},
};

struct CallRow {
    std::string_view service; ///< the eventSource begins with it
    std::string_view name;
    AttackSignal signal;
    RequestCondition condition;
};

constexpr std::array CallRows {
    CallRow {"cloudtrail."sv, "StopLogging"sv, {Ground::Evasion, "TA0005", "T1562.008", 5}, {}},
    CallRow {"cloudtrail."sv, "DeleteTrail"sv, {Ground::Evasion, "TA0005", "T1562.008", 5}, {}},
    CallRow {"cloudtrail."sv, "PutEventSelectors"sv, {Ground::Evasion, "TA0005", "T1562.008", 2}, {}},
    CallRow {"guardduty."sv, "DeleteDetector"sv, {Ground::Evasion, "TA0005", "T1562.001", 5}, {}},
    CallRow {"guardduty."sv, "CreateFilter"sv, {Ground::Evasion, "TA0005", "T1562.001", 2}, {.word = "ARCHIVE"sv}},
    CallRow {"s3."sv, "PutBucketVersioning"sv, {Ground::Evasion, "TA0040", "T1490", 5}, {.word = "Suspended"sv}},
    CallRow {"s3."sv, "PutBucketLifecycle"sv, {Ground::Destruction, "TA0040", "T1485.001", 5}, {.mustExpireSoon = true}},
    CallRow {
        "s3."sv, "PutBucketLifecycleConfiguration"sv, {Ground::Destruction, "TA0040", "T1485.001", 5}, {.mustExpireSoon = true}},
    CallRow {"s3."sv, "PutBucketReplication"sv, {Ground::Exposure, "TA0010", "T1537", 2}, {}},
    CallRow {"kms."sv, "ScheduleKeyDeletion"sv, {Ground::Destruction, "TA0040", "T1485", 5}, {}},
    CallRow {"kms."sv, "DisableKey"sv, {Ground::Destruction, "TA0040", "T1486", 5}, {}},
    CallRow {"iam."sv, "CreateAccessKey"sv, {Ground::Persistence, "TA0003", "T1098.001", 2}, {}},
    CallRow {"iam."sv, "CreateUser"sv, {Ground::Persistence, "TA0003", "T1136.003", 2}, {}},
    CallRow {"iam."sv, "CreateLoginProfile"sv, {Ground::Persistence, "TA0003", "T1098", 2}, {}},
    CallRow {"iam."sv, "AttachUserPolicy"sv, {Ground::Persistence, "TA0004", "T1098.003", 2}, {}},
    CallRow {"iam."sv, "PutUserPolicy"sv, {Ground::Persistence, "TA0004", "T1098.003", 2}, {}},
};

} // namespace

std::optional<AttackSignal> signalOfFinding(QStringView type)
{
    const auto row = std::ranges::find_if(FindingRows, [type](const FindingRow &candidate) { return type == QLatin1StringView(candidate.type); });
    return row == FindingRows.end() ? std::nullopt : std::optional(row->signal);
}

std::optional<AttackSignal> signalOfCall(std::string_view source, std::string_view name)
{
    const auto row = std::ranges::find_if(
        CallRows, [&](const CallRow &candidate) { return name == candidate.name && source.starts_with(candidate.service); });
    return row == CallRows.end() ? std::nullopt : std::optional(row->signal);
}

bool isSignalName(std::string_view name)
{
    return std::ranges::contains(CallRows, name, &CallRow::name);
}

RequestCondition conditionOf(std::string_view name)
{
    const auto row = std::ranges::find(CallRows, name, &CallRow::name);
    return row == CallRows.end() ? RequestCondition() : row->condition;
}

} // namespace bucketwatch
