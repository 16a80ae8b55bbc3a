// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventlog.h"
#include "cloudtrail/logfiles.h"
#include "cloudtrail/unreadable.h"
#include "detection/behaviorsettings.h"
#include "detection/detect.h"
#include "detection/detections.h"
#include "findings/finding.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace bucketwatch {

class AddressOrigins;
struct AddressLists;

/// Counts of a replay; the words of the command line's "statistics". Duplicates are not among the events;
/// anonymous and notMonitored are subsets of dataEvents.
struct ReplayStatistics {
    qint64 events = 0;
    qint64 dataEvents = 0;
    qint64 managementEvents = 0;
    qint64 duplicates = 0;
    qint64 anonymous = 0;
    qint64 notMonitored = 0;
    qint64 timedByContainer = 0; ///< without a time of their own, at that of what they were wrapped in
    qint64 untimed = 0; ///< without any, at the first time that there is
    BehaviorCoverage behavior = {};
    DataEventCoverage coverage = {};
    qint64 bytes = 0; ///< as stored on disk
    double seconds = 0;
    std::vector<Unreadable> unreadable;

    /// Whether there are data events of S3. In most trails there are none, and what depends on them is unknown then, not zero.
    [[nodiscard]] bool knowsDataEvents() const { return dataEvents > 0; }
};

/// A recording, read and detected. Immutable; playing, seeking and speed only choose what of it to show.
struct Replay {
    QString title; ///< what was opened, for headings
    QStringList paths {}; ///< what was opened
    std::vector<LogFile> files {}; ///< found there, as they were before they were read
    std::shared_ptr<const EventLog> events;
    std::vector<Finding> findings; ///< as they stand at the end, by firstSeen, then id
    std::vector<Occurrence> occurrences; ///< by time, then event row; Occurrence::finding is an index into @c findings
    std::vector<FindingKey> keys; ///< what makes each of @c findings one
    std::vector<Evidence> evidence; ///< what Occurrence::evidence points to
    ReplayStatistics statistics;
    std::shared_ptr<const AddressLists> lists {}; ///< that it was opened with; null: none
    std::shared_ptr<const AddressOrigins> origins {}; ///< where addresses belong; null: not known
    BehaviorSettings behavior = {}; ///< that it was detected with

    /// Finding @p index as it stood at @p time: count, lastSeen and document of its latest occurrence until then.
    /// Not to be asked before its firstSeen.
    [[nodiscard]] Finding findingAt(int index, Timestamp time) const;
    /// What it was detected with, but for what the organization has a say in: its lists and S3 Protection.
    [[nodiscard]] DetectionOptions detectionOptions() const;
};

} // namespace bucketwatch
