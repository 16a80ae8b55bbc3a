// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "cloudtrail/event.h"

#include <QString>

#include <map>
#include <vector>

namespace bucketwatch {

class EventLog;

/// An account in a Region, as a recording names it.
struct RecordedPlace {
    AccountId account;
    QString region;

    friend auto operator<=>(const RecordedPlace &, const RecordedPlace &) = default;
};

/// Which accounts and Regions a recording has management events of, but no data events of S3: what depends on those is not known
/// there.
struct DataEventCoverage {
    static constexpr qsizetype MostNamed = 100;

    qint64 places = 0; ///< accounts and Regions with events of either kind
    qint64 withoutDataEvents = 0;
    std::vector<RecordedPlace> named = {}; ///< of those without, by account, then Region, the first MostNamed

    friend bool operator==(const DataEventCoverage &, const DataEventCoverage &) = default;
};

/// Counts it, one event after the other.
class DataEventCounter {
public:
    void add(const Event &event);
    [[nodiscard]] DataEventCoverage coverage(const EventLog &log) const;

private:
    using Place = std::pair<AccountId, TextId>;

    std::map<Place, bool> m_places; ///< whether it has data events
    std::pair<const Place, bool> *m_last = nullptr; ///< neighbours are often alike
};

} // namespace bucketwatch
