// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "planning/pricetable.h"

#include <QHash>

#include <bitset>
#include <chrono>

namespace bucketwatch {

struct Replay;

/// What GuardDuty would analyze in a month, measured in a recording: S3 data events and CloudTrail management events of each
/// account and Region. Nothing is zero because it was not recorded: without data events, or in a recording that is too short,
/// nobody knows. Immutable; for any thread.
class RecordedVolumes {
public:
    /// What a recording is scaled to.
    static constexpr std::chrono::days Month {30};
    /// A shorter recording says nothing of a month, since nights are not like days. The files of one day hardly begin and end at
    /// midnight: what is an hour less counts as a day.
    static constexpr std::chrono::hours Least {23};

    /// Whether there is any data event of S3, with which the volumes of S3 are known.
    [[nodiscard]] bool hasDataEvents() const { return m_hasDataEvents; }
    [[nodiscard]] bool isLongEnough() const { return m_span >= Least; }
    [[nodiscard]] bool knowsDataEvents() const { return hasDataEvents() && isLongEnough(); }
    /// What the recording is taken to cover: from its first to its last event, and at least a day when that is long enough.
    [[nodiscard]] std::chrono::milliseconds covered() const;
    /// covered() in days, rounded.
    [[nodiscard]] int days() const;

    /// Of a month. An account without any event in a Region where others have data events has none of them; one that has
    /// management events only may have a trail that records nothing else. Nothing: the recording does not tell.
    [[nodiscard]] std::optional<Volume> of(AccountId account, Region region, DataSource source) const;
    /// Accounts and Regions with events that make a volume of @p source. Those without any are not counted.
    [[nodiscard]] int places(DataSource source) const;

private:
    friend RecordedVolumes recordedVolumes(const Replay &replay);

    struct Events {
        qint64 data = 0;
        qint64 management = 0;
    };
    static constexpr std::size_t MostRegions = 256; // an index has eight bits
    [[nodiscard]] static quint64 key(AccountId account, Region region);
    [[nodiscard]] Volume scaled(qint64 events) const;

    QHash<quint64, Events> m_places;
    std::bitset<MostRegions> m_withDataEvents; ///< by Region::index()
    std::chrono::milliseconds m_span {};
    bool m_hasDataEvents = false;
};

/// Counts in one pass. Events of no account and of no Region that GuardDuty is in are left out.
[[nodiscard]] RecordedVolumes recordedVolumes(const Replay &replay);

} // namespace bucketwatch
