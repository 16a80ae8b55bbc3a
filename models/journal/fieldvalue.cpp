// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/fieldvalue.h"

#include <utility>

namespace bucketwatch {

bool isValueOf(Field field, std::uint32_t value)
{
    const auto isUpTo = [value](auto last) { return value <= std::to_underlying(last); };
    switch (field) {
    case Field::DetectorStatus:
        return isUpTo(DetectorStatus::Enabled);
    case Field::RelationshipStatus:
        return isUpTo(LastRelationshipStatus);
    case Field::MemberType:
        return isUpTo(MemberType::ByInvitation);
    case Field::Frequency:
        return isUpTo(PublishingFrequency::FifteenMinutes);
    case Field::RegionOff:
        return value <= 1;
    case Field::PendingEnrollment:
        return true;
    case Field::FirstFeature:
    case Field::FirstAdditional:
    case Field::FirstPending:
        break;
    }
    if (featureOf(field) || additionalOf(field))
        return value <= 1;
    return pendingFeatureOf(field).has_value();
}

} // namespace bucketwatch
