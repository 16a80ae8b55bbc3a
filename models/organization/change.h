// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"
#include "organization/account.h"
#include "organization/autoenable.h"
#include "organization/organizationsettings.h"
#include "organization/organizationview.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace bucketwatch {

/// A switch inside a plan and what it is to become.
using AdditionalSetting = std::pair<AdditionalConfiguration, bool>;

/// UpdateDetector, its features: the caller's own detector.
struct SetOwnFeature {
    Region region;
    Feature feature = Feature::S3DataEvents;
    bool enable = false;
    std::vector<AdditionalSetting> additional {};
    friend bool operator==(const SetOwnFeature &, const SetOwnFeature &) = default;
};

/// UpdateDetector, the rest: suspends or resumes the caller's own detector, or sets how often it publishes.
struct SetOwnDetector {
    Region region;
    std::optional<bool> enable;
    std::optional<PublishingFrequency> frequency;
    friend bool operator==(const SetOwnDetector &, const SetOwnDetector &) = default;
};

/// CreateDetector. Plans that are not named get their default.
struct CreateDetector {
    Region region;
    bool enable = true;
    std::optional<PublishingFrequency> frequency;
    std::vector<std::pair<Feature, bool>> features;
    std::vector<AdditionalSetting> additional;
    Tags tags;
    friend bool operator==(const CreateDetector &, const CreateDetector &) = default;
};

/// DeleteDetector: the caller's own.
struct DeleteDetector {
    Region region;
    friend bool operator==(const DeleteDetector &, const DeleteDetector &) = default;
};

/// TagResource and UntagResource of the caller's own detector.
struct SetTags {
    Region region;
    Tags set;
    std::vector<QString> remove;
    friend bool operator==(const SetTags &, const SetTags &) = default;
};

/// A plan and what it is to become.
struct PlanSetting {
    Feature feature = Feature::S3DataEvents;
    bool enable = false;
    std::vector<AdditionalSetting> additional {};
    friend bool operator==(const PlanSetting &, const PlanSetting &) = default;
};

/// UpdateMemberDetectors: members of the calling administrator, any number of them. An account gets all of the plans, or is left
/// as it is and listed as unprocessed.
struct SetMemberFeature {
    SetMemberFeature() = default;
    SetMemberFeature(Region where, std::vector<AccountId> members, std::vector<PlanSetting> settings)
        : region(where), accounts(std::move(members)), plans(std::move(settings))
    {
    }
    /// One plan.
    SetMemberFeature(Region where, std::vector<AccountId> members, Feature feature = Feature::S3DataEvents, bool enable = false,
        std::vector<AdditionalSetting> additional = {})
        : SetMemberFeature(where, std::move(members), std::vector {PlanSetting {feature, enable, std::move(additional)}})
    {
    }

    Region region;
    std::vector<AccountId> accounts;
    std::vector<PlanSetting> plans; ///< each plan once, at least one
    friend bool operator==(const SetMemberFeature &, const SetMemberFeature &) = default;
};

/// CreateMembers: accounts of the organization become members at once, others can be invited from then on.
struct CreateMembers {
    struct Details {
        AccountId account;
        QString email;
        friend bool operator==(const Details &, const Details &) = default;
    };
    Region region;
    std::vector<Details> accounts;
    friend bool operator==(const CreateMembers &, const CreateMembers &) = default;
};

/// The operations of an administrator that name members and nothing else.
enum class MemberAction : std::uint8_t { Invite, StartMonitoring, StopMonitoring, Disassociate, Delete };
struct ActOnMembers {
    Region region;
    MemberAction action = MemberAction::Invite;
    std::vector<AccountId> accounts;
    friend bool operator==(const ActOnMembers &, const ActOnMembers &) = default;
};

/// AcceptAdministratorInvitation (and AcceptInvitation). The ID is that of invitationIdFor(), or empty in the console.
struct AcceptInvitation {
    Region region;
    AccountId administrator;
    QString invitationId;
    friend bool operator==(const AcceptInvitation &, const AcceptInvitation &) = default;
};

/// DeclineInvitations and DeleteInvitations: invitations that the caller got from @c administrators.
struct RefuseInvitations {
    Region region;
    bool remove = false; ///< DeleteInvitations
    std::vector<AccountId> administrators;
    friend bool operator==(const RefuseInvitations &, const RefuseInvitations &) = default;
};

/// DisassociateFromAdministratorAccount (and …FromMasterAccount).
struct LeaveAdministrator {
    Region region;
    friend bool operator==(const LeaveAdministrator &, const LeaveAdministrator &) = default;
};

/// UpdateOrganizationConfiguration. What is not named stays as it is.
struct SetAutoEnable {
    Region region;
    std::optional<AutoEnable> members; ///< autoEnableOrganizationMembers
    std::vector<std::pair<Feature, AutoEnable>> features;
    std::vector<std::pair<AdditionalConfiguration, AutoEnable>> additional {};
    friend bool operator==(const SetAutoEnable &, const SetAutoEnable &) = default;
};

/// EnableOrganizationAdminAccount and DisableOrganizationAdminAccount, by the management account.
struct SetAdministrator {
    Region region;
    AccountId account;
    bool enable = true;
    friend bool operator==(const SetAdministrator &, const SetAdministrator &) = default;
};

/// AWS Organizations: RegisterDelegatedAdministrator and DeregisterDelegatedAdministrator, by the management account.
struct RegisterAdministrator {
    AccountId account;
    bool enable = true;
    friend bool operator==(const RegisterAdministrator &, const RegisterAdministrator &) = default;
};

/// AWS Organizations: accounts that join (those that the workspace does not know are added to it) or leave. Not by an account,
/// so the caller does not matter.
struct JoinOrganization {
    std::vector<Account> accounts;
    friend bool operator==(const JoinOrganization &, const JoinOrganization &) = default;
};
struct LeaveOrganization {
    std::vector<AccountId> accounts;
    friend bool operator==(const LeaveOrganization &, const LeaveOrganization &) = default;
};

/// Accounts opt in to or out of a Region.
struct SetRegionOptIn {
    Region region;
    std::vector<AccountId> accounts;
    bool optIn = true;
    friend bool operator==(const SetRegionOptIn &, const SetRegionOptIn &) = default;
};

/// AWS Organizations: enables or disables the policy type GUARDDUTY_POLICY, by the management account.
struct SetPolicyType {
    bool enable = true;
    friend bool operator==(const SetPolicyType &, const SetPolicyType &) = default;
};

/// AWS Organizations: attaches a policy (replacing one of the same name, with its targets), by the management account.
struct PutPolicy {
    GuardDutyPolicy policy;
    friend bool operator==(const PutPolicy &, const PutPolicy &) = default;
};
/// Detaches a policy everywhere and deletes it. What it enabled stays enabled, unless a policy that is left says otherwise.
struct RemovePolicy {
    QString name;
    friend bool operator==(const RemovePolicy &, const RemovePolicy &) = default;
};

/// ArchiveFindings and UnarchiveFindings: findings that the caller sees. Others are left out.
struct ArchiveFindings {
    Region region;
    std::vector<FindingId> findings;
    bool archive = true;
    friend bool operator==(const ArchiveFindings &, const ArchiveFindings &) = default;
};

/// UpdateFindingsFeedback.
struct RateFindings {
    Region region;
    std::vector<FindingId> findings;
    FindingFeedback feedback = FindingFeedback::Useful;
    friend bool operator==(const RateFindings &, const RateFindings &) = default;
};

/// CreateSampleFindings in the caller's own account. No types: one of each.
struct CreateSampleFindings {
    Region region;
    std::vector<QString> types;
    friend bool operator==(const CreateSampleFindings &, const CreateSampleFindings &) = default;
};

/// GuardDuty raises findings, or sees them once more, in accounts that the caller sees. Of those that are known only what is newer
/// counts.
struct RaiseFindings {
    Region region;
    std::vector<StoredFinding> findings;
    friend bool operator==(const RaiseFindings &, const RaiseFindings &) = default;
};

/// CreateFilter. Dates and version are set by the service.
struct CreateFilter {
    Region region;
    FindingFilter filter;
    std::optional<std::uint32_t> rank; ///< nothing: behind the others
    friend bool operator==(const CreateFilter &, const CreateFilter &) = default;
};

/// UpdateFilter. What is not named stays as it is.
struct UpdateFilter {
    Region region;
    QString name;
    std::optional<QString> description;
    std::optional<FilterAction> action;
    std::optional<std::uint32_t> rank;
    std::optional<FindingCriteria> criteria;
    friend bool operator==(const UpdateFilter &, const UpdateFilter &) = default;
};

struct DeleteFilter {
    Region region;
    QString name;
    friend bool operator==(const DeleteFilter &, const DeleteFilter &) = default;
};

/// CreateIPSet, CreateThreatIntelSet, CreateTrustedEntitySet and CreateThreatEntitySet. ID, dates and status are set by the
/// service, which also reads the file; a list that is to be active and has not been read yet is Activating.
struct CreateList {
    Region region;
    DetectionList list;
    bool activate = false;
    std::optional<ListReading> reading {};
    friend bool operator==(const CreateList &, const CreateList &) = default;
};

/// UpdateIPSet and the like. What is not named stays as it is.
struct UpdateList {
    Region region;
    ListKind kind = ListKind::TrustedIp;
    QString id;
    std::optional<QString> name {};
    std::optional<QString> location {};
    std::optional<AccountId> expectedBucketOwner {};
    std::optional<bool> activate {};
    std::optional<ListReading> reading {};
    friend bool operator==(const UpdateList &, const UpdateList &) = default;
};

struct DeleteList {
    Region region;
    ListKind kind = ListKind::TrustedIp;
    QString id;
    friend bool operator==(const DeleteList &, const DeleteList &) = default;
};

/// CreatePublishingDestination: the bucket that the caller's own detector exports to. ID and status are set by the service.
struct CreateDestination {
    Region region;
    PublishingDestination destination;
    friend bool operator==(const CreateDestination &, const CreateDestination &) = default;
};

/// UpdatePublishingDestination. What is not named stays as it is. No ID: the one that the detector has.
struct UpdateDestination {
    Region region;
    QString id;
    std::optional<QString> bucketArn {};
    std::optional<QString> keyArn {};
    std::optional<AccountId> expectedBucketOwner {};
    friend bool operator==(const UpdateDestination &, const UpdateDestination &) = default;
};

/// DeletePublishingDestination; the ID as above.
struct DeleteDestination {
    Region region;
    QString id;
    friend bool operator==(const DeleteDestination &, const DeleteDestination &) = default;
};

/// The simulated clock; not by an account. What becomes due is carried out in the same edit.
struct SetTime {
    SimulatedTime time;
    friend bool operator==(const SetTime &, const SetTime &) = default;
};
struct SetPropagation {
    Propagation propagation = Propagation::AtOnce;
    friend bool operator==(const SetPropagation &, const SetPropagation &) = default;
};

struct SetEmailVerification {
    EmailVerification verification = EmailVerification::AtOnce;
    friend bool operator==(const SetEmailVerification &, const SetEmailVerification &) = default;
};

/// GuardDuty carries out what is pending and due at the time of the request; not by an account.
struct SettlePending {
    friend bool operator==(const SettlePending &, const SettlePending &) = default;
};

using Change = std::variant<SetOwnFeature, SetMemberFeature, SetAutoEnable, SetOwnDetector, CreateDetector, DeleteDetector,
    SetTags, CreateMembers, ActOnMembers, AcceptInvitation, RefuseInvitations, LeaveAdministrator, SetAdministrator,
    RegisterAdministrator, JoinOrganization, LeaveOrganization, SetRegionOptIn, SetPolicyType, PutPolicy, RemovePolicy, SetTime,
    SetPropagation, SetEmailVerification, SettlePending, ArchiveFindings, RateFindings, CreateSampleFindings, RaiseFindings, CreateFilter, UpdateFilter,
    DeleteFilter, CreateList, UpdateList, DeleteList, CreateDestination, UpdateDestination, DeleteDestination>;

/// Nothing for a change of the whole organization, which needs every Region.
[[nodiscard]] inline std::optional<Region> regionOf(const Change &change)
{
    return std::visit(
        [](const auto &one) -> std::optional<Region> {
            if constexpr (requires { one.region; })
                return one.region;
            else
                return std::nullopt;
        },
        change);
}

/// An account that a request named and that was not changed, with the reason in the service's words.
struct UnprocessedAccount {
    AccountId account;
    Region region;
    QString reason;
    friend bool operator==(const UnprocessedAccount &, const UnprocessedAccount &) = default;
};

} // namespace bucketwatch
