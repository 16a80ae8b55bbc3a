// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/namedvalue.h"

#include "organization/autoenablesubject.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketwatch {

namespace {

struct Values {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanValues)
};

using NamedValues = std::vector<NamedValue>;

NamedValues wanted(AccountId caller, const SetOwnFeature &change)
{
    return wantedValues(change.region, caller, {change.feature, change.enable, change.additional});
}

NamedValues wanted(AccountId, const SetMemberFeature &change)
{
    NamedValues values;
    for (const AccountId account : change.accounts) {
        for (const PlanSetting &plan : change.plans) {
            const NamedValues own = wantedValues(change.region, account, plan);
            values.insert(values.end(), own.begin(), own.end());
        }
    }
    return values;
}

NamedValues wanted(AccountId, const SetAutoEnable &change)
{
    NamedValues values;
    if (change.members)
        values.push_back({change.region, {}, Field::DetectorStatus, static_cast<std::uint64_t>(*change.members)});
    for (const auto &[feature, preference] : change.features)
        values.push_back({change.region, {}, fieldOf(feature), static_cast<std::uint64_t>(preference)});
    for (const auto &[which, preference] : change.additional)
        values.push_back({change.region, {}, fieldOf(which), static_cast<std::uint64_t>(preference)});
    return values;
}

NamedValues wanted(AccountId caller, const SetOwnDetector &change)
{
    NamedValues values;
    if (change.enable) {
        const auto status = *change.enable ? DetectorStatus::Enabled : DetectorStatus::Disabled;
        values.push_back({change.region, caller, Field::DetectorStatus, static_cast<std::uint64_t>(status)});
    }
    if (change.frequency)
        values.push_back({change.region, caller, Field::Frequency, static_cast<std::uint64_t>(*change.frequency)});
    return values;
}

NamedValues wanted(AccountId caller, const CreateDetector &change)
{
    const auto status = change.enable ? DetectorStatus::Enabled : DetectorStatus::Disabled;
    return {{change.region, caller, Field::DetectorStatus, static_cast<std::uint64_t>(status)}};
}

NamedValues wanted(AccountId caller, const DeleteDetector &change)
{
    return {{change.region, caller, Field::DetectorStatus, static_cast<std::uint64_t>(DetectorStatus::Absent)}};
}

RelationshipStatus statusAfter(MemberAction action)
{
    switch (action) {
    case MemberAction::Invite:
        return RelationshipStatus::Invited;
    case MemberAction::StartMonitoring:
        return RelationshipStatus::Enabled;
    case MemberAction::StopMonitoring:
        return RelationshipStatus::Disabled;
    case MemberAction::Disassociate:
        return RelationshipStatus::Removed;
    case MemberAction::Delete:
        return RelationshipStatus::None;
    }
    Q_UNREACHABLE_RETURN(RelationshipStatus::None);
}

NamedValues wanted(AccountId, const ActOnMembers &change)
{
    NamedValues values;
    for (const AccountId account : change.accounts)
        values.push_back(
            {change.region, account, Field::RelationshipStatus, static_cast<std::uint64_t>(statusAfter(change.action))});
    return values;
}

NamedValues wanted(AccountId, const CreateMembers &change)
{
    NamedValues values;
    for (const auto &details : change.accounts)
        values.push_back(
            {change.region, details.account, Field::RelationshipStatus, static_cast<std::uint64_t>(RelationshipStatus::Enabled)});
    return values;
}

NamedValues wanted(AccountId, const SetRegionOptIn &change)
{
    NamedValues values;
    for (const AccountId account : change.accounts)
        values.push_back({change.region, account, Field::RegionOff, !change.optIn});
    return values;
}

NamedValues wanted(AccountId, const SetAdministrator &change)
{
    return {{change.region, {}, Field::MemberType, change.enable ? change.account.number() : 0}};
}

template<typename Other> NamedValues wanted(AccountId, const Other &)
{
    return {};
}

std::uint64_t preferenceIn(const RegionView &region, Field field)
{
    if (field == Field::MemberType)
        return region.administrator.value_or(AccountId()).number();
    if (field == Field::DetectorStatus)
        return static_cast<std::uint64_t>(region.configuration.members);
    if (const auto which = additionalOf(field))
        return static_cast<std::uint64_t>(region.configuration.of(*which));
    if (const auto feature = featureOf(field))
        return static_cast<std::uint64_t>(region.configuration.of(*feature));
    return 0;
}

QString onOff(bool isOn)
{
    return isOn ? Values::tr("Enabled") : Values::tr("Disabled");
}

QString statusText(DetectorStatus status)
{
    switch (status) {
    case DetectorStatus::Absent:
        return Values::tr("Not enabled");
    case DetectorStatus::Disabled:
        return Values::tr("Suspended");
    case DetectorStatus::Enabled:
        return Values::tr("Enabled");
    }
    Q_UNREACHABLE_RETURN({});
}

QString momentText(std::uint64_t seconds)
{
    return seconds == 0 ? Values::tr("Not pending") : toIsoString(toTimestamp(static_cast<Seconds32>(seconds)));
}

} // namespace

std::vector<NamedValue> wantedValues(AccountId caller, const Change &change)
{
    return std::visit([caller](const auto &one) { return wanted(caller, one); }, change);
}

std::vector<NamedValue> wantedValues(Region region, AccountId account, const PlanSetting &plan)
{
    NamedValues values {{region, account, fieldOf(plan.feature), plan.enable}};
    for (const auto &[which, on] : plan.additional)
        values.push_back({region, account, fieldOf(which), on});
    return values;
}

std::optional<std::uint64_t> valueIn(const OrganizationView &view, const NamedValue &thing)
{
    const auto region = view.find(thing.region);
    if (!region)
        return std::nullopt;
    if (!thing.account.isValid())
        return preferenceIn(*region, thing.field);
    const int row = view.accounts->row(thing.account);
    if (row < 0)
        return std::nullopt;
    return valueOf(*region, row, thing.field);
}

std::vector<NamedValue> replacedValues(const OrganizationView &view, AccountId caller, const std::vector<Change> &changes)
{
    std::vector<NamedValue> all;
    QHash<std::pair<quint64, int>, bool> seen;
    for (const Change &change : changes) {
        for (NamedValue value : wantedValues(caller, change)) {
            const std::pair key(quint64(value.account.number()), value.region.index() * 256 + static_cast<int>(value.field));
            const auto now = valueIn(view, value);
            if (!now || seen.contains(key))
                continue;
            seen.insert(key, true);
            value.value = *now;
            all.push_back(value);
        }
    }
    return all;
}

QString fieldName(Field field)
{
    if (const auto which = additionalOf(field))
        return subjectName(*which);
    if (const auto feature = featureOf(field))
        return planName(*feature);
    if (const auto feature = pendingFeatureOf(field))
        return Values::tr("%1, pending").arg(planName(*feature));
    switch (field) {
    case Field::DetectorStatus:
        return Values::tr("GuardDuty");
    case Field::RelationshipStatus:
        return Values::tr("Status");
    case Field::MemberType:
        return Values::tr("Type");
    case Field::RegionOff:
        return Values::tr("Region");
    case Field::Frequency:
        return Values::tr("Frequency of updates");
    default:
        return Values::tr("Membership, pending");
    }
}

QString fieldName(const NamedValue &thing)
{
    const bool isAdministrator = !thing.account.isValid() && thing.field == Field::MemberType;
    return isAdministrator ? Values::tr("Delegated administrator") : fieldName(thing.field);
}

QString valueText(Field field, std::uint64_t value)
{
    if (additionalOf(field) || featureOf(field))
        return onOff(value != 0);
    switch (field) {
    case Field::DetectorStatus:
        return statusText(static_cast<DetectorStatus>(value));
    case Field::RelationshipStatus:
        return displayName(static_cast<RelationshipStatus>(value));
    case Field::MemberType:
        return displayName(static_cast<MemberType>(value));
    case Field::RegionOff:
        return onOff(value == 0);
    case Field::Frequency:
        return wireName(static_cast<PublishingFrequency>(value));
    default:
        return momentText(value);
    }
}

QString valueText(const NamedValue &thing)
{
    if (thing.account.isValid())
        return valueText(thing.field, thing.value);
    if (thing.field != Field::MemberType)
        return wireName(static_cast<AutoEnable>(thing.value));
    return thing.value == 0 ? Values::tr("Nobody") : AccountId(thing.value).toString();
}

QString thingText(const NamedValue &thing)
{
    const QString region = thing.region.id();
    if (thing.account.isValid())
        //: %1 is a plan or another value, %2 an account number, %3 a Region
        return Values::tr("%1 of %2 in %3").arg(fieldName(thing.field), thing.account.toString(), region);
    if (thing.field == Field::MemberType)
        return Values::tr("The delegated administrator in %1").arg(region);
    //: %1 is a plan, %2 a Region
    return Values::tr("The auto-enable preference of %1 in %2").arg(fieldName(thing.field), region);
}

} // namespace bucketwatch
