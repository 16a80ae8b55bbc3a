// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/recordedvolumes.h"

#include "replay/replay.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace bucketwatch {

namespace {

/// The Regions of a log, each text of it looked at once.
class RegionsOfLog {
public:
    explicit RegionsOfLog(const EventLog &log) : m_log(log), m_indexes(static_cast<std::size_t>(log.textCount()), Unasked) { }

    /// Nothing for what is no Region of GuardDuty.
    [[nodiscard]] std::optional<Region> find(TextId text)
    {
        std::int16_t &index = m_indexes[text];
        if (index == Unasked) {
            const std::string_view id = m_log.text(text);
            const auto region = Region::parse(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
            index = region ? static_cast<std::int16_t>(region->index()) : Foreign;
        }
        return index == Foreign ? std::nullopt : std::optional(Region::all()[static_cast<std::size_t>(index)]);
    }

private:
    static constexpr std::int16_t Unasked = -2;
    static constexpr std::int16_t Foreign = -1;

    const EventLog &m_log;
    std::vector<std::int16_t> m_indexes; ///< by text
};

} // namespace

quint64 RecordedVolumes::key(AccountId account, Region region)
{
    return account.number() * MostRegions + static_cast<quint64>(region.index()); // twelve digits are 40 bits
}

std::chrono::milliseconds RecordedVolumes::covered() const
{
    return isLongEnough() ? std::max<std::chrono::milliseconds>(m_span, std::chrono::days(1)) : m_span;
}

int RecordedVolumes::days() const
{
    return static_cast<int>(std::chrono::round<std::chrono::days>(covered()).count());
}

Volume RecordedVolumes::scaled(qint64 events) const
{
    if (events == 0)
        return {};
    constexpr double EventsPerThousandth = 1'000'000.0 / double(Volume::PerUnit); // the unit is a million events
    const double times = double(std::chrono::milliseconds(Month).count()) / double(covered().count());
    const double thousandths = std::min(double(events) * times / EventsPerThousandth, double(Volume::Most));
    return {std::max<qint64>(std::llround(thousandths), 1)}; // some are not none
}

std::optional<Volume> RecordedVolumes::of(AccountId account, Region region, DataSource source) const
{
    const bool isData = source == DataSource::S3DataEvents;
    if (!isLongEnough() || (!isData && source != DataSource::CloudTrailEvents))
        return std::nullopt;
    const auto place = m_places.constFind(key(account, region));
    if (place == m_places.cend())
        return isData && m_withDataEvents[static_cast<std::size_t>(region.index())] ? std::optional(Volume()) : std::nullopt;
    const qint64 events = isData ? place->data : place->management;
    return events > 0 ? std::optional(scaled(events)) : std::nullopt;
}

int RecordedVolumes::places(DataSource source) const
{
    if (!isLongEnough())
        return 0;
    return static_cast<int>(std::ranges::count_if(m_places, [source](const Events &events) {
        return source == DataSource::S3DataEvents ? events.data > 0
                                                  : source == DataSource::CloudTrailEvents && events.management > 0;
    }));
}

RecordedVolumes recordedVolumes(const Replay &replay)
{
    RecordedVolumes volumes;
    if (!replay.events || replay.events->size() == 0)
        return volumes;
    const EventLog &log = *replay.events;
    volumes.m_span = log.time(log.size() - 1) - log.time(0);
    RegionsOfLog regions(log);
    std::pair<quint64, RecordedVolumes::Events> last; // neighbours are often alike, so most events ask no table
    const auto put = [&] {
        if (last.second.data == 0 && last.second.management == 0)
            return;
        RecordedVolumes::Events &sum = volumes.m_places[last.first];
        sum.data += std::exchange(last.second.data, 0);
        sum.management += std::exchange(last.second.management, 0);
    };
    for (qsizetype row = 0; row < log.size(); ++row) {
        const Event event = log.event(row);
        if (event.kind == EventKind::Other)
            continue;
        const auto region = regions.find(event.region);
        if (!region || !event.account.isValid())
            continue;
        if (const quint64 key = RecordedVolumes::key(event.account, *region); key != last.first) {
            put();
            last.first = key;
        }
        const bool isData = event.kind == EventKind::Data;
        ++(isData ? last.second.data : last.second.management);
        if (isData) {
            volumes.m_hasDataEvents = true;
            volumes.m_withDataEvents.set(static_cast<std::size_t>(region->index()));
        }
    }
    put();
    return volumes;
}

} // namespace bucketwatch
