// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/dataeventcoverage.h"

#include "cloudtrail/eventlog.h"

#include <algorithm>

namespace bucketwatch {

void DataEventCounter::add(const Event &event)
{
    if (event.kind == EventKind::Other)
        return;
    const Place place {event.account, event.region};
    if (!m_last || m_last->first != place)
        m_last = &*m_places.try_emplace(place, false).first;
    m_last->second = m_last->second || event.kind == EventKind::Data;
}

DataEventCoverage DataEventCounter::coverage(const EventLog &log) const
{
    DataEventCoverage coverage {.places = std::ssize(m_places)};
    for (const auto &[place, hasDataEvents] : m_places) {
        if (hasDataEvents)
            continue;
        const std::string_view region = log.text(place.second);
        coverage.named.push_back({place.first, QString::fromUtf8(region.data(), qsizetype(region.size()))});
    }
    coverage.withoutDataEvents = std::ssize(coverage.named);
    std::ranges::sort(coverage.named);
    coverage.named.resize(std::size_t(std::min(coverage.withoutDataEvents, qint64(DataEventCoverage::MostNamed))));
    return coverage;
}

} // namespace bucketwatch
