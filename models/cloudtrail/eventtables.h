// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventrow.h"
#include "cloudtrail/recordfields.h"
#include "cloudtrail/textpool.h"
#include "cloudtrail/tupletable.h"

#include <QtTypes>

#include <limits>

namespace bucketwatch {

/// What the rows of one job, or of a log, point into.
class EventTables {
public:
    struct Call {
        TextId source = 0;
        TextId name = 0;
        TextId region = 0;
        TextId errorCode = 0;
        AccountId account;
        EventKind kind = EventKind::Other;
    };

    /// A row of @p fields; only its place and what its bytes say are left for the caller to set.
    [[nodiscard]] EventRow insert(const RecordFields &fields);
    std::uint32_t insertCall(const Call &call);

    [[nodiscard]] Call call(std::uint32_t id) const;

    qint64 timedByContainer = 0; ///< rows without a time of their own that got the one of what they were wrapped in
    qint64 untimed = 0; ///< rows without any time
    std::int64_t firstTime = std::numeric_limits<std::int64_t>::max(); ///< that a row has, in milliseconds since the epoch

    TextPool texts;
    TupleTable<6> calls;
    TupleTable<RecordFields::IdentityFieldCount> identities;
};

} // namespace bucketwatch
