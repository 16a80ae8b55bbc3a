// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/changecodec.h"

#include "journal/destinationcodec.h"
#include "journal/packedvalues.h"
#include "organization/policycodec.h"

namespace bucketwatch {

namespace {

enum class Kind : std::uint8_t {
    OwnFeature = 1,
    MemberFeature, ///< of one plan, as it was stored once
    AutoEnablePreferences,
    OwnDetector,
    NewDetector,
    NoDetector,
    DetectorTags,
    NewMembers,
    MembersActedOn,
    Accepted,
    Refused,
    Left,
    Administrator,
    Registration,
    OptIn,
    PolicyTypeState,
    Policy,
    NoPolicy,
    MemberFeatures,
    NewDestination,
    OtherDestination,
    NoDestination,
};

void put(PackedWriter &out, bool value)
{
    out.byte(value ? 1 : 0);
}

void put(PackedWriter &out, Region region)
{
    out.text(region.id());
}

void put(PackedWriter &out, AccountId account)
{
    out.number(account.number());
}

template<typename E>
    requires std::is_enum_v<E>
void put(PackedWriter &out, E value)
{
    out.number(static_cast<std::uint64_t>(value));
}

void put(PackedWriter &out, const QString &text)
{
    out.text(text);
}

template<typename T> void put(PackedWriter &out, const std::optional<T> &value)
{
    put(out, value.has_value());
    if (value)
        put(out, *value);
}

template<typename A, typename B> void put(PackedWriter &out, const std::pair<A, B> &pair)
{
    put(out, pair.first);
    put(out, pair.second);
}

void put(PackedWriter &out, const PlanSetting &plan);

void put(PackedWriter &out, const CreateMembers::Details &details)
{
    put(out, details.account);
    put(out, details.email);
}

template<typename T> void put(PackedWriter &out, const std::vector<T> &values)
{
    out.number(values.size());
    for (const T &value : values)
        put(out, value);
}

void put(PackedWriter &out, const PlanSetting &plan)
{
    put(out, plan.feature);
    put(out, plan.enable);
    put(out, plan.additional);
}

void get(PackedReader &in, bool &value)
{
    value = in.numberUpTo(1) != 0;
}

void get(PackedReader &in, Region &region)
{
    const auto parsed = Region::parse(in.text());
    if (parsed)
        region = *parsed;
    else
        in.fail();
}

void get(PackedReader &in, AccountId &account)
{
    account = readAccount(in);
}

void get(PackedReader &in, QString &text)
{
    text = in.text();
}

void get(PackedReader &in, Feature &value)
{
    value = readEnum(in, static_cast<Feature>(FeatureCount - 1));
}

void get(PackedReader &in, AdditionalConfiguration &value)
{
    value = readEnum(in, static_cast<AdditionalConfiguration>(AdditionalConfigurationCount - 1));
}

void get(PackedReader &in, AutoEnable &value)
{
    value = readEnum(in, AutoEnable::All);
}

void get(PackedReader &in, PublishingFrequency &value)
{
    value = readEnum(in, PublishingFrequency::FifteenMinutes);
}

void get(PackedReader &in, MemberAction &value)
{
    value = readEnum(in, MemberAction::Delete);
}

template<typename T> void get(PackedReader &in, std::optional<T> &value)
{
    bool has = false;
    get(in, has);
    if (has)
        get(in, value.emplace());
}

template<typename A, typename B> void get(PackedReader &in, std::pair<A, B> &pair)
{
    get(in, pair.first);
    get(in, pair.second);
}

void get(PackedReader &in, PlanSetting &plan);

void get(PackedReader &in, CreateMembers::Details &details)
{
    get(in, details.account);
    get(in, details.email);
}

template<typename T> void get(PackedReader &in, std::vector<T> &values)
{
    // Everything takes a byte at least, so damage cannot ask for more than there is.
    const auto count = in.numberUpTo(static_cast<std::uint64_t>(in.remaining()));
    for (std::uint64_t index = 0; index < count && in.isGood(); ++index)
        get(in, values.emplace_back());
}

void get(PackedReader &in, PlanSetting &plan)
{
    get(in, plan.feature);
    get(in, plan.enable);
    get(in, plan.additional);
}

/// One list of members for both directions; @p io puts or gets each.
template<typename IO, typename C> void eachMember(IO io, C &change)
{
    using T = std::remove_const_t<C>;
    if constexpr (requires { change.region; })
        io(change.region);
    if constexpr (std::is_same_v<T, SetOwnFeature>)
        io(change.feature), io(change.enable), io(change.additional);
    else if constexpr (std::is_same_v<T, SetMemberFeature>)
        io(change.accounts), io(change.plans);
    else if constexpr (std::is_same_v<T, SetAutoEnable>)
        io(change.members), io(change.features), io(change.additional);
    else if constexpr (std::is_same_v<T, SetOwnDetector>)
        io(change.enable), io(change.frequency);
    else if constexpr (std::is_same_v<T, CreateDetector>)
        io(change.enable), io(change.frequency), io(change.features), io(change.additional), io(change.tags);
    else if constexpr (std::is_same_v<T, SetTags>)
        io(change.set), io(change.remove);
    else if constexpr (std::is_same_v<T, CreateMembers>)
        io(change.accounts);
    else if constexpr (std::is_same_v<T, ActOnMembers>)
        io(change.action), io(change.accounts);
    else if constexpr (std::is_same_v<T, AcceptInvitation>)
        io(change.administrator), io(change.invitationId);
    else if constexpr (std::is_same_v<T, RefuseInvitations>)
        io(change.remove), io(change.administrators);
    else if constexpr (std::is_same_v<T, SetAdministrator> || std::is_same_v<T, RegisterAdministrator>)
        io(change.account), io(change.enable);
    else if constexpr (std::is_same_v<T, SetRegionOptIn>)
        io(change.accounts), io(change.optIn);
    else if constexpr (std::is_same_v<T, SetPolicyType>)
        io(change.enable);
    else if constexpr (std::is_same_v<T, PutPolicy>)
        io(change.policy.id), io(change.policy.name), io(change.policy.content), io(change.policy.attachedToRoot),
            io(change.policy.accounts);
    else if constexpr (std::is_same_v<T, RemovePolicy>)
        io(change.name);
    else if constexpr (std::is_same_v<T, CreateDestination>)
        io(change.destination);
    else if constexpr (std::is_same_v<T, UpdateDestination>)
        io(change.id), io(change.bucketArn), io(change.keyArn), io(change.expectedBucketOwner);
    else if constexpr (std::is_same_v<T, DeleteDestination>)
        io(change.id);
}

void put(PackedWriter &out, const Tags &tags)
{
    writeTags(out, tags);
}

void get(PackedReader &in, Tags &tags)
{
    tags = readTags(in);
}

void put(PackedWriter &out, const PublishingDestination &destination)
{
    writeDestination(out, destination);
}

void get(PackedReader &in, PublishingDestination &destination)
{
    destination = readDestination(in);
}

template<typename T> constexpr int kindOf()
{
    if constexpr (std::is_same_v<T, SetOwnFeature>)
        return int(Kind::OwnFeature);
    else if constexpr (std::is_same_v<T, SetMemberFeature>)
        return int(Kind::MemberFeatures);
    else if constexpr (std::is_same_v<T, SetAutoEnable>)
        return int(Kind::AutoEnablePreferences);
    else if constexpr (std::is_same_v<T, SetOwnDetector>)
        return int(Kind::OwnDetector);
    else if constexpr (std::is_same_v<T, CreateDetector>)
        return int(Kind::NewDetector);
    else if constexpr (std::is_same_v<T, DeleteDetector>)
        return int(Kind::NoDetector);
    else if constexpr (std::is_same_v<T, SetTags>)
        return int(Kind::DetectorTags);
    else if constexpr (std::is_same_v<T, CreateMembers>)
        return int(Kind::NewMembers);
    else if constexpr (std::is_same_v<T, ActOnMembers>)
        return int(Kind::MembersActedOn);
    else if constexpr (std::is_same_v<T, AcceptInvitation>)
        return int(Kind::Accepted);
    else if constexpr (std::is_same_v<T, RefuseInvitations>)
        return int(Kind::Refused);
    else if constexpr (std::is_same_v<T, LeaveAdministrator>)
        return int(Kind::Left);
    else if constexpr (std::is_same_v<T, SetAdministrator>)
        return int(Kind::Administrator);
    else if constexpr (std::is_same_v<T, RegisterAdministrator>)
        return int(Kind::Registration);
    else if constexpr (std::is_same_v<T, SetRegionOptIn>)
        return int(Kind::OptIn);
    else if constexpr (std::is_same_v<T, SetPolicyType>)
        return int(Kind::PolicyTypeState);
    else if constexpr (std::is_same_v<T, PutPolicy>)
        return int(Kind::Policy);
    else if constexpr (std::is_same_v<T, RemovePolicy>)
        return int(Kind::NoPolicy);
    else if constexpr (std::is_same_v<T, CreateDestination>)
        return int(Kind::NewDestination);
    else if constexpr (std::is_same_v<T, UpdateDestination>)
        return int(Kind::OtherDestination);
    else if constexpr (std::is_same_v<T, DeleteDestination>)
        return int(Kind::NoDestination);
    else
        return 0;
}

void complete(PackedReader &in, PutPolicy &change)
{
    const auto statements = parsePolicyJson(change.policy.content);
    if (!statements) {
        in.fail();
        return;
    }
    change.policy.byDefault = statements->byDefault;
    change.policy.regions = statements->regions;
}

void complete(PackedReader &in, const SetMemberFeature &change)
{
    if (change.plans.empty())
        in.fail();
}

Change readOnePlan(PackedReader &in)
{
    SetMemberFeature change;
    get(in, change.region);
    get(in, change.accounts);
    get(in, change.plans.emplace_back());
    return change;
}

template<std::size_t Index = 0> Change readKind(PackedReader &in, int kind)
{
    if constexpr (Index == std::variant_size_v<Change>) {
        in.fail();
        return {};
    } else {
        using T = std::variant_alternative_t<Index, Change>;
        if (kind == 0 || kindOf<T>() != kind) // NOLINT(misc-redundant-expression): both are constants in one case only
            return readKind<Index + 1>(in, kind);
        T change;
        eachMember([&in](auto &member) { get(in, member); }, change);
        if constexpr (requires { complete(in, change); })
            complete(in, change);
        return change;
    }
}

} // namespace

void writeChange(PackedWriter &out, const Change &change)
{
    std::visit(
        [&out]<typename T>(const T &one) {
            out.byte(static_cast<std::uint8_t>(kindOf<T>()));
            eachMember([&out](const auto &member) { put(out, member); }, one);
        },
        change);
}

Change readChange(PackedReader &in)
{
    const int kind = in.byte();
    return kind == int(Kind::MemberFeature) ? readOnePlan(in) : readKind(in, kind);
}

} // namespace bucketwatch
