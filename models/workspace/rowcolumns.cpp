// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/rowcolumns.h"

#include <algorithm>

namespace bucketwatch {

namespace {

/// Zigzag: -1 becomes 1, 1 becomes 2 and so on, so that a date before 1970 is a small number too.
std::uint64_t toNumber(std::chrono::milliseconds time)
{
    return (static_cast<std::uint64_t>(time.count()) << 1) ^ static_cast<std::uint64_t>(time.count() >> 63);
}

std::chrono::milliseconds toTime(std::uint64_t number)
{
    return std::chrono::milliseconds(static_cast<qint64>(number >> 1) ^ -static_cast<qint64>(number & 1));
}

/// Within some 285,000 years, so that nobody's sums overflow.
bool isTime(std::uint64_t number)
{
    return number < std::uint64_t(1) << 54;
}

bool isDistance(std::uint64_t number)
{
    return number < std::uint64_t(1) << 56;
}

/// Most dates of a detector are that of its creation, so they are kept as distances from it (one more, as 0 is never).
std::uint64_t fromCreation(Seconds32 seconds, const Detector &detector)
{
    return seconds == 0 ? 0 : std::uint64_t(seconds - toSeconds32(detector.createdAt)) + 1;
}

Seconds32 sinceCreation(std::uint64_t distance, const Detector &detector)
{
    return distance == 0 ? 0 : static_cast<Seconds32>(distance - 1) + toSeconds32(detector.createdAt);
}

template<typename E> bool isOne(std::uint64_t number, E last)
{
    return number <= static_cast<std::uint64_t>(last);
}

} // namespace

RowColumns::~RowColumns() = default;

void RowColumns::resize(std::size_t rows)
{
    for (Column &column : m_columns)
        column.resize(rows);
}

bool RowColumns::isBlank() const
{
    return std::ranges::all_of(m_columns,
        [](const Column &column) { return std::ranges::all_of(column, [](std::uint64_t value) { return value == 0; }); });
}

void RowColumns::gather(const RegionView &region, std::size_t first, std::size_t count)
{
    resize(count);
    for (std::size_t i = 0; i < count; ++i)
        take(region, first + i, i);
}

bool RowColumns::scatter(RegionView &region, std::size_t first) const
{
    const std::size_t count = m_columns.front().size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool isSet = std::ranges::any_of(m_columns, [i](const Column &column) { return column[i] != 0; });
        if (isSet && !give(region, first + i, i))
            return false;
    }
    return true;
}

void MembershipColumns::take(const RegionView &region, std::size_t row, std::size_t at)
{
    const Member &member = region.members[row];
    m_columns[0][at] = static_cast<std::uint64_t>(member.type);
    m_columns[1][at] = static_cast<std::uint64_t>(member.status);
    m_columns[2][at] = member.isRegionOff ? 1 : 0;
    m_columns[3][at] = toNumber(member.invitedAt.time_since_epoch());
    m_columns[4][at] = toNumber(member.updatedAt - member.invitedAt);
}

bool MembershipColumns::give(RegionView &region, std::size_t row, std::size_t at) const
{
    if (!isOne(m_columns[0][at], MemberType::ByInvitation)
        || !isOne(m_columns[1][at], LastRelationshipStatus) || !isTime(m_columns[3][at])
        || !isDistance(m_columns[4][at]))
        return false;
    Member &member = region.members.edit(row);
    member.type = static_cast<MemberType>(m_columns[0][at]);
    member.status = static_cast<RelationshipStatus>(m_columns[1][at]);
    member.isRegionOff = m_columns[2][at] != 0;
    member.invitedAt = Timestamp(toTime(m_columns[3][at]));
    member.updatedAt = member.invitedAt + toTime(m_columns[4][at]);
    return true;
}

void DetectorColumns::take(const RegionView &region, std::size_t row, std::size_t at)
{
    const Detector &detector = region.detectors[row];
    m_columns[0][at] = static_cast<std::uint64_t>(detector.status);
    m_columns[1][at] = static_cast<std::uint64_t>(detector.frequency);
    m_columns[2][at] = detector.id.high;
    m_columns[3][at] = detector.id.low;
    m_columns[4][at] = toNumber(detector.createdAt.time_since_epoch());
    m_columns[5][at] = fromCreation(detector.ownUpdatedAt, detector);
}

bool DetectorColumns::give(RegionView &region, std::size_t row, std::size_t at) const
{
    if (!isOne(m_columns[0][at], DetectorStatus::Enabled) || !isOne(m_columns[1][at], PublishingFrequency::FifteenMinutes)
        || !isTime(m_columns[4][at]))
        return false;
    Detector &detector = region.detectors.edit(row);
    detector.status = static_cast<DetectorStatus>(m_columns[0][at]);
    detector.frequency = static_cast<PublishingFrequency>(m_columns[1][at]);
    detector.id = {m_columns[2][at], m_columns[3][at]};
    detector.createdAt = Timestamp(toTime(m_columns[4][at]));
    detector.ownUpdatedAt = sinceCreation(m_columns[5][at], detector);
    return true;
}

void PendingColumns::take(const RegionView &region, std::size_t row, std::size_t at)
{
    const PendingRow &pending = region.pending[row];
    m_columns[0][at] = pending.enrollment;
    for (std::size_t i = 0; i < FeatureCount; ++i)
        m_columns[1 + i][at] = pending.features[i];
}

bool PendingColumns::give(RegionView &region, std::size_t row, std::size_t at) const
{
    PendingRow &pending = region.pending.edit(row);
    pending.enrollment = static_cast<Seconds32>(m_columns[0][at]);
    for (std::size_t i = 0; i < FeatureCount; ++i)
        pending.features[i] = static_cast<Seconds32>(m_columns[1 + i][at]);
    return true;
}

void SwitchColumns::take(const RegionView &region, std::size_t row, std::size_t at)
{
    const Detector &detector = region.detectors[row];
    m_columns[0][at] = detector.isEnabled(m_feature) ? 1 : 0;
    m_columns[1][at] = fromCreation(detector.updatedAt(m_feature), detector);
}

bool SwitchColumns::give(RegionView &region, std::size_t row, std::size_t at) const
{
    Detector &detector = region.detectors.edit(row);
    detector.restore(
        m_feature, m_columns[0][at] != 0, sinceCreation(m_columns[1][at], detector), detector.trialStartedAt(m_feature));
    return true;
}

void TrialColumns::take(const RegionView &region, std::size_t row, std::size_t at)
{
    const Detector &detector = region.detectors[row];
    m_columns[0][at] = fromCreation(detector.trialStartedAt(m_feature), detector);
}

bool TrialColumns::give(RegionView &region, std::size_t row, std::size_t at) const
{
    Detector &detector = region.detectors.edit(row);
    detector.restore(
        m_feature, detector.isEnabled(m_feature), detector.updatedAt(m_feature), sinceCreation(m_columns[0][at], detector));
    return true;
}

void AdditionalColumns::take(const RegionView &region, std::size_t row, std::size_t at)
{
    const Detector &detector = region.detectors[row];
    m_columns[0][at] = detector.isEnabled(m_which) ? 1 : 0;
    m_columns[1][at] = fromCreation(detector.updatedAt(m_which), detector);
}

bool AdditionalColumns::give(RegionView &region, std::size_t row, std::size_t at) const
{
    Detector &detector = region.detectors.edit(row);
    detector.restore(m_which, m_columns[0][at] != 0, sinceCreation(m_columns[1][at], detector));
    return true;
}

} // namespace bucketwatch
