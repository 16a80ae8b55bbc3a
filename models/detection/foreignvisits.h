// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "detection/circumstances.h"
#include "detection/familiarvalues.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bucketwatch {

/// Reading a little from elsewhere, day after day, with the owner's program: no day of it is unusual. Theft it is where the owner
/// goes on to work meanwhile: reads from a network of the internet that nobody in the account called from before its first day there,
/// within minutes of a call from a network that the identity knows, or at an hour far from all of its hours, within a day of one.
/// Who moves calls from the old place no more, and who works at home needs time to get there.
class ForeignVisits {
public:
    struct Theft {
        std::uint32_t reads = 0; ///< 0: none
        int days = 0; ///< on which they were made
    };

    /// Notes @p call at @p time; both tables as they are before it is learned.
    void count(const Circumstances &call, Timestamp time, const FamiliarValues &ofIdentity, const FamiliarValues &ofAccount);
    /// What the calls from its network are, once there are enough of them.
    [[nodiscard]] Theft theftBy(const Circumstances &call) const;

private:
    struct Visit {
        std::uint32_t network = 0;
        int firstDay = 0;
        int lastDay = -1; ///< with strange reads
        int days = 0;
        std::uint32_t reads = 0;
    };
    [[nodiscard]] bool isStrange(const Circumstances &call, Timestamp time) const;
    [[nodiscard]] bool isFarFromAllHours(const Circumstances &call) const;

    std::optional<Timestamp> m_lastAtHome;
    FamiliarValues m_hours {24}; ///< of calls from familiar networks
    std::vector<Visit> m_visits; ///< the latest ones
};

} // namespace bucketwatch
