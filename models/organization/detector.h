// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "organization/feature.h"

#include <QString>

#include <array>
#include <bitset>
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

enum class DetectorStatus : std::uint8_t { Absent, Disabled, Enabled };

/// GuardDuty in one account and Region. Small on purpose: an organization has accounts times Regions of them.
class Detector {
public:
    [[nodiscard]] bool exists() const { return status != DetectorStatus::Absent; }
    [[nodiscard]] bool isEnabled(Feature feature) const { return m_enabled.test(static_cast<std::size_t>(feature)); }
    /// Epoch seconds of the last change of @p feature; of the detector's creation when it never changed.
    [[nodiscard]] std::uint32_t updatedAt(Feature feature) const { return m_updatedAt[static_cast<std::size_t>(feature)]; }
    void set(Feature feature, bool enabled, Timestamp when);

    friend bool operator==(const Detector &, const Detector &) = default;

    DetectorId id;
    DetectorStatus status = DetectorStatus::Absent;
    Timestamp createdAt {};
    Timestamp updatedAtAny {};

private:
    std::bitset<FeatureCount> m_enabled;
    std::array<std::uint32_t, FeatureCount> m_updatedAt {};
};

} // namespace bucketwatch
