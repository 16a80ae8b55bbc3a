// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "organization/additionalconfiguration.h"
#include "organization/feature.h"

#include <QString>

#include <array>
#include <cstdint>

namespace bucketwatch {

/// The 32 hexadecimal digits that GuardDuty gives a detector, as 128 bits. All zero: no detector.
struct DetectorId {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    [[nodiscard]] bool isValid() const { return high != 0 || low != 0; }
    [[nodiscard]] QString toString() const;
    /// Error::BadInput unless @p text is 32 hexadecimal digits.
    [[nodiscard]] static Result<DetectorId> parse(QStringView text);

    friend auto operator<=>(const DetectorId &, const DetectorId &) = default;
};

/// Disabled is a suspended detector.
enum class DetectorStatus : std::uint8_t { Absent, Disabled, Enabled };

/// How often updated findings are published. Source: API reference, FindingPublishingFrequency.
enum class PublishingFrequency : std::uint8_t { SixHours, OneHour, FifteenMinutes };
[[nodiscard]] QString wireName(PublishingFrequency frequency);
[[nodiscard]] Result<PublishingFrequency> parsePublishingFrequency(QStringView wireName);

/// Seconds since 1970: half the size of a Timestamp, for what an organization has accounts times Regions times plans of.
using Seconds32 = std::uint32_t;
[[nodiscard]] Seconds32 toSeconds32(Timestamp time);
[[nodiscard]] Timestamp toTimestamp(Seconds32 seconds);

/// GuardDuty in one account and Region. Small on purpose: an organization has accounts times Regions of them.
/// What it remembers outlives the detector: when each trial began, so that a second detector gets no second one.
class Detector {
public:
    [[nodiscard]] bool exists() const { return status != DetectorStatus::Absent; }
    [[nodiscard]] bool isEnabled(Feature feature) const { return (m_enabled >> static_cast<unsigned>(feature) & 1U) != 0; }
    /// When @p feature last changed; the detector's creation when it never did.
    [[nodiscard]] Seconds32 updatedAt(Feature feature) const { return m_updatedAt[static_cast<std::size_t>(feature)]; }
    [[nodiscard]] bool isEnabled(AdditionalConfiguration additional) const
    {
        return (m_additional >> static_cast<unsigned>(additional) & 1U) != 0;
    }
    [[nodiscard]] Seconds32 updatedAt(AdditionalConfiguration additional) const
    {
        return m_additionalUpdatedAt[static_cast<std::size_t>(additional)];
    }
    /// The last change of anything.
    [[nodiscard]] Timestamp updatedAt() const;
    /// When the 30 days of @p feature began; 0 when it never ran. GuardDuty's own begin with the first detector.
    [[nodiscard]] Seconds32 trialStartedAt(Feature feature) const { return m_trialStartedAt[static_cast<std::size_t>(feature)]; }

    /// A plan that runs for the first time begins its trial: it is enabled, and so is the detector.
    /// Source: user guide, "Pricing in GuardDuty"; a suspended detector costs nothing.
    void set(Feature feature, bool enabled, Timestamp when);
    void set(AdditionalConfiguration additional, bool enabled, Timestamp when);
    /// A detector that runs begins the trials of enabled plans that had none.
    void setStatus(DetectorStatus newStatus, Timestamp when);
    void setFrequency(PublishingFrequency newFrequency, Timestamp when);
    /// As stored: no trial begins.
    void restore(Feature feature, bool enabled, Seconds32 updatedAt, Seconds32 trialStartedAt);
    void restore(AdditionalConfiguration additional, bool enabled, Seconds32 updatedAt);
    /// A detector that is gone: everything but the trials, and that there was one.
    void remove();

    friend bool operator==(const Detector &, const Detector &) = default;

    DetectorId id;
    Timestamp createdAt {}; ///< of the last one when there is none
    Seconds32 ownUpdatedAt = 0; ///< of status and frequency
    DetectorStatus status = DetectorStatus::Absent;
    PublishingFrequency frequency = PublishingFrequency::SixHours;

private:
    void beginTrial(std::size_t feature, Timestamp when);

    // Bits; std::bitset would take eight bytes for each.
    std::uint16_t m_enabled = 0;
    std::uint8_t m_additional = 0;
    std::array<Seconds32, FeatureCount> m_updatedAt {};
    std::array<Seconds32, FeatureCount> m_trialStartedAt {};
    std::array<Seconds32, AdditionalConfigurationCount> m_additionalUpdatedAt {};
};

static_assert(FeatureCount <= 16 && AdditionalConfigurationCount <= 8);

} // namespace bucketwatch
