// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>

namespace bucketwatch {

/// How anomalous behavior is decided. GuardDuty's models and settings are secret; these are ours.
struct BehaviorSettings {
    enum class Sensitivity : std::uint8_t { Low, Normal, High };

    static constexpr std::chrono::days DefaultLearning {7};

    /// How long an account and Region, and an identity in it, have been seen before anything they do can be unusual.
    std::chrono::days learning = DefaultLearning;
    Sensitivity sensitivity = Sensitivity::Normal;

    /// The score from which a call is anomalous: 6 for Low, 5 for Normal, 4 for High. See AnomalousBehaviorRule for what adds up.
    [[nodiscard]] double threshold() const
    {
        return sensitivity == Sensitivity::Low ? 6 : sensitivity == Sensitivity::High ? 4 : 5;
    }
};

} // namespace bucketwatch
