// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/behaviorcoverage.h"
#include "detection/dataeventcoverage.h"
#include "findings/findingwriter.h"

#include <span>
#include <vector>

namespace bucketwatch {

class AddressOrigins;
class EventLog;

/// One time that a finding was raised or repeated.
struct Occurrence {
    Timestamp time {};
    qsizetype eventRow = -1; ///< row of the event log that raised it
    int finding = -1; ///< index into Detections::findings
    int evidence = -1; ///< index into Detections::evidence

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// What detection found in a log: small values, from which any finding can be written as it stood at any moment.
struct Detections {
    std::vector<FindingKey> findings; ///< by first occurrence, then id
    std::vector<Occurrence> occurrences; ///< by event row, then finding
    std::vector<Evidence> evidence;
    /// Attack sequences of accounts and Regions with S3 Protection as they are without it: of management events alone. In the orders
    /// above; occurrences are of these findings, their evidence is above too.
    std::vector<FindingKey> unprotectedFindings = {};
    std::vector<Occurrence> unprotectedOccurrences = {};
    BehaviorCoverage behavior = {};
    DataEventCoverage dataEvents = {};
    qint64 notMonitored = 0; ///< data events of accounts and Regions without S3 Protection
};

/// Finding @p index after the last of @p occurrences: all of a recording's, or the first part of them, with at least one
/// of that finding. Reads the record of its last one again; of a record that is gone or broken it has what the log keeps.
/// @p evidence is Detections::evidence; @p origins may be null.
[[nodiscard]] Finding writeFindingAt(const EventLog &log, const FindingKey &key, int index,
    std::span<const Occurrence> occurrences, std::span<const Evidence> evidence, const AddressOrigins *origins = nullptr);
/// All findings as they stand at the end, in the order of Detections::findings. @p brokenRows gets the events whose records
/// turn out to be broken in parts.
[[nodiscard]] std::vector<Finding> writeFindings(const EventLog &log, const Detections &detections,
    const AddressOrigins *origins = nullptr, std::vector<qsizetype> *brokenRows = nullptr);

} // namespace bucketwatch
