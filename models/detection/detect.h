// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "detection/addresslists.h"
#include "detection/behaviorsettings.h"
#include "detection/detections.h"

#include <functional>
#include <memory>
#include <string_view>

namespace bucketwatch {

class AddressOrigins;

struct DetectionOptions {
    AddressLists lists;
    /// Where addresses belong: an autonomous system is one network then. May be null.
    std::shared_ptr<const AddressOrigins> origins {};
    BehaviorSettings behavior;
    /// Further lists, those of an account in a Region; null: none. Asked once for each, and must outlive detect().
    std::function<const AddressLists *(AccountId, std::string_view region)> listsOf;
    /// Whether S3 Protection is on for an account in a Region, asked once for each; an empty function monitors all.
    std::function<bool(AccountId, std::string_view region)> isMonitored;
    std::function<bool()> isCancelled; ///< asked every few thousand events; what was found until then is returned
};

/// Runs all rules over @p log, in its order. Deterministic: no clock, no state outside. State is kept per account and
/// Region, only the account's own Block Public Access holds for all its Regions, as it does in S3.
///
/// Rules see one event at a time and never its text twice: addresses, user agents and event names are judged once for
/// each distinct value, and only the rare calls that change a bucket's configuration have their record read again.
/// AnomalousBehavior compares an identity with its past, AttackSequence joins what the other rules raised; both keep their
/// state per account and Region.
[[nodiscard]] Detections detect(const EventLog &log, const DetectionOptions &options);

} // namespace bucketwatch
