// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"

#include <cstdint>

namespace bucketwatch {

/// What a call is good for; decides which AnomalousBehavior type it raises.
enum class CallPurpose : std::uint8_t { Discovery, Read, Delete, Permission, Write };
inline constexpr std::size_t CallPurposes = 5;

/// Numbers instead of texts: @c network and @c software by ClientNames, the others of the log.
struct Circumstances {
    int day = 0; ///< since 1970, UTC
    int hour = 0; ///< 0 ... 23, UTC
    std::uint32_t network = 0;
    std::uint32_t software = 0;
    TextId api = 0;
    TextId bucket = 0;
    CallPurpose purpose = CallPurpose::Discovery;
    std::uint32_t calls = 1; ///< that it counts as: a call that deletes many objects at once is more than one, a part of an object none
    std::uint32_t kibibytes = 0; ///< that were read, rounded up; 0 when the record does not tell
    bool isPrivateNetwork = false;
    bool isService = false; ///< made by a service of AWS in the identity's name: its address and program are the service's
};

} // namespace bucketwatch
