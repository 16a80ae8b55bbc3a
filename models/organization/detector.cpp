// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/detector.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr qsizetype HexDigits = 32;
constexpr qsizetype HalfDigits = HexDigits / 2;
constexpr std::array FrequencyNames {"SIX_HOURS"_L1, "ONE_HOUR"_L1, "FIFTEEN_MINUTES"_L1};

template<typename T> void setBit(T &bits, std::size_t index, bool value)
{
    const auto bit = static_cast<T>(1U << index);
    bits = static_cast<T>(value ? bits | bit : bits & ~bit);
}

} // namespace

QString DetectorId::toString() const
{
    const auto half
        = [](std::uint64_t number) { return QString::number(number, 16).rightJustified(HalfDigits, QLatin1Char('0')); };
    return half(high) + half(low);
}

Result<DetectorId> DetectorId::parse(QStringView text)
{
    DetectorId id;
    bool highOk = false;
    bool lowOk = false;
    if (text.size() == HexDigits) {
        id.high = text.first(HalfDigits).toULongLong(&highOk, 16);
        id.low = text.sliced(HalfDigits).toULongLong(&lowOk, 16);
    }
    // toULongLong also takes signs, blanks and 0x, so the text must come back as it went in.
    if (!highOk || !lowOk || id.toString() != text)
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate(
                "bucketwatch::DetectorId", "\u201c%1\u201d is not a detector ID: it must have 32 hexadecimal digits.")
                .arg(text),
            {}});
    return id;
}

QString wireName(PublishingFrequency frequency)
{
    return FrequencyNames[static_cast<std::size_t>(frequency)];
}

Result<PublishingFrequency> parsePublishingFrequency(QStringView wireName)
{
    const auto found = std::ranges::find_if(FrequencyNames, [wireName](QLatin1StringView name) { return name == wireName; });
    if (found == FrequencyNames.end())
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::Detector", "\u201c%1\u201d is not a frequency for updated findings.")
                .arg(wireName),
            {}});
    return static_cast<PublishingFrequency>(found - FrequencyNames.begin());
}

Seconds32 toSeconds32(Timestamp time)
{
    return static_cast<Seconds32>(toEpochSeconds(time));
}

Timestamp toTimestamp(Seconds32 seconds)
{
    return Timestamp(std::chrono::seconds(seconds));
}

Timestamp Detector::updatedAt() const
{
    const Seconds32 latest
        = std::max({ownUpdatedAt, *std::ranges::max_element(m_updatedAt), *std::ranges::max_element(m_additionalUpdatedAt)});
    return std::max(createdAt, toTimestamp(latest));
}

void Detector::set(Feature feature, bool enabled, Timestamp when)
{
    const auto index = static_cast<std::size_t>(feature);
    setBit(m_enabled, index, enabled);
    m_updatedAt[index] = toSeconds32(when);
    beginTrial(index, when);
}

void Detector::beginTrial(std::size_t feature, Timestamp when)
{
    const bool runs = status == DetectorStatus::Enabled && (m_enabled >> feature & 1U) != 0;
    if (runs && m_trialStartedAt[feature] == 0)
        m_trialStartedAt[feature] = toSeconds32(when);
}

void Detector::set(AdditionalConfiguration additional, bool enabled, Timestamp when)
{
    restore(additional, enabled, toSeconds32(when));
}

void Detector::setStatus(DetectorStatus newStatus, Timestamp when)
{
    status = newStatus;
    ownUpdatedAt = toSeconds32(when);
    for (std::size_t i = 0; i < FeatureCount; ++i)
        beginTrial(i, when);
}

void Detector::setFrequency(PublishingFrequency newFrequency, Timestamp when)
{
    frequency = newFrequency;
    ownUpdatedAt = toSeconds32(when);
}

void Detector::restore(Feature feature, bool enabled, Seconds32 updatedAt, Seconds32 trialStartedAt)
{
    const auto index = static_cast<std::size_t>(feature);
    setBit(m_enabled, index, enabled);
    m_updatedAt[index] = updatedAt;
    m_trialStartedAt[index] = trialStartedAt;
}

void Detector::restore(AdditionalConfiguration additional, bool enabled, Seconds32 updatedAt)
{
    const auto index = static_cast<std::size_t>(additional);
    setBit(m_additional, index, enabled);
    m_additionalUpdatedAt[index] = updatedAt;
}

void Detector::remove()
{
    Detector rest;
    rest.m_trialStartedAt = m_trialStartedAt;
    rest.createdAt = createdAt;
    *this = rest;
}

} // namespace bucketwatch
