// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/behaviorprofiles.h"
#include "detection/foreignvisits.h"
#include "findings/unusualpart.h"

#include <array>

namespace bucketwatch {

/// How unusual a call is, as a sum of named parts. The points of a part are these, the whole table of the model:
///
/// | part      | points | when                                                                                                    |
/// |-----------|--------|---------------------------------------------------------------------------------------------------------|
/// | network   | 2      | from the internet, and the identity never called from there; 1 when others of the account often do      |
/// |           | +0.5   | until now it always came from one network                                                                |
/// |           | +0.5   | until now it only came from private networks                                                             |
/// |           | 1      | another private network                                                                                  |
/// | userAgent | 1.5    | another program than ever before; 0.75 when others of the account often use it                           |
/// | api       | 1.5    | the identity never did anything of that purpose; 0.75 when only the API is new to it                     |
/// | bucket    | 1.5    | the identity never used it; 0.5 when it was made or first filled lately                                  |
/// | hour      | 0.5    | nor one of its neighbours, by an identity that has been active on seven days                             |
/// | volume    | 2      | 50 calls of the purpose on a day, more than three times the most of any day before                       |
/// |           | 2.5    | ten times, and 500 calls; 3 from 200 calls when nobody in the account calls from that network            |
/// |           | 2      | 50 calls from a new network, 1.5 times a usual day or by who only had private networks; else 1            |
/// |           | 1      | when it is much for this bucket only                                                                     |
/// |           | 2      | 256 MiB read on a day, more than three times the most of any day before, or 1.5 times to new networks     |
/// |           | 2.5    | ten times, and 4 GiB                                                                                    |
/// |           | +0.25  | when it is much for the bucket too, whoever calls                                                        |
/// |           | 2.5    | 40 reads on two days or more from a new network while the owner works elsewhere, see ForeignVisits;      |
/// |           |        | network is 2.5 then too, though it is not new any more                                                  |
///
/// What was seen on one day only counts half. An identity without a history of its own is compared with the account: network 2
/// and program 1.5 when nobody in it uses them, bucket 0.5, volume 2 from 200 calls, 500 when they write, or 4 GiB read, and 2.5
/// from 400 calls, 500 when they write, from a network that nobody uses. Bytes count where records have them, and are compared
/// with days that had them. Where a known identity calls from where it always does, the sum counts 0.75: most of what is new in a
/// company happens there. A call that a service of AWS makes in somebody's name says nothing about network and program.
struct BehaviorScore {
    static constexpr std::size_t Aspects = 6;

    std::array<double, Aspects> points {}; ///< by UnusualPart::Aspect
    bool isNetworkNewToAccount = false;
    bool isSoftwareNewToAccount = false;
    bool isNewIdentity = false;
    bool isBytes = false; ///< the points of the volume are those of bytes, not of calls
    ForeignVisits::Theft theft;
    double share = 1; ///< that the sum of the points counts
    double sum = 0; ///< with it

    [[nodiscard]] double of(UnusualPart::Aspect aspect) const { return points[std::size_t(aspect)]; }
};

/// Of a call of @p identity under @p call, which all volumes already count.
/// Only when the account and Region have been learned; @p hasHistory says whether the identity has.
[[nodiscard]] BehaviorScore scoreOf(
    const Circumstances &call, const IdentityProfile &identity, const PlaceProfile &place, const AccountClients &account, bool hasHistory, bool isYoungBucket);

} // namespace bucketwatch
