// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/bucketaccess.h"
#include "findings/sequencesignal.h"
#include "findings/unusualpart.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace bucketwatch {

/// What besides the event itself speaks for a finding. Values only; explanation() puts them into words.
struct Evidence {
    enum class Kind : std::uint8_t {
        ListEntry, ///< subject is the entry as written, listName and listSha256 say which list
        UserAgent, ///< subject is the part of the user agent that names the system
        PolicyStatement, ///< subject is the statement's Sid, or its number when it has none
        AccessControlList, ///< subject is the grant or the canned list
        BlockSettings, ///< subject names the settings that are off now
        LoggingStatus, ///< subject is empty
        Behavior, ///< subject is empty; unusual says what adds up to the score, verdict what that is
        Sequence, ///< subject is empty; signals are what was put together
    };

    Kind kind = Kind::ListEntry;
    QString subject;
    QString listName;
    QString listSha256;
    std::optional<BucketAccess> access; ///< of the bucket, right after the event
    std::vector<UnusualPart> unusual = {}; ///< the heaviest first
    BehaviorVerdict verdict = {}; ///< of Behavior
    std::vector<SequenceSignal> signals = {}; ///< by time of their first occurrence

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// "ListEntry"
[[nodiscard]] QString wireName(Evidence::Kind kind);

} // namespace bucketwatch
