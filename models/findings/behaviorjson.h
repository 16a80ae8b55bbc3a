// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/evidence.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bucketwatch {

struct FindingKey;

/// GuardDuty's keys of additionalInfo for an anomaly (userAgent, anomalies, profiledBehavior, unusualBehavior), as far as they
/// are known, from @p evidence of kind Behavior and the CloudTrail @p record.
[[nodiscard]] QJsonObject anomalyInfo(const Evidence &evidence, const QJsonObject &record);
/// service.detection.anomaly
[[nodiscard]] QJsonObject anomalyToJson(const Evidence &evidence, const QJsonObject &record);
/// service.detection.sequence; @p uid is the finding's ARN.
[[nodiscard]] QJsonObject sequenceToJson(const Evidence &evidence, const FindingKey &key, const QString &uid, const QJsonObject &record);
/// Our own explanation: the parts of a score, each {aspect, value, usual, points, forAccount, count?, usualCount?, days?, bytes?, usualBytes?}.
[[nodiscard]] QJsonArray partsToJson(const std::vector<UnusualPart> &parts);

} // namespace bucketwatch
