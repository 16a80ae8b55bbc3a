// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/effect.h"

#include <utility>

namespace bucketwatch {

/// Collects what a change does in one Region. Rules name an account with begin() and then say everything about it before they
/// go on to the next one: that keeps 50,000 accounts cheap, because only the values of one account have to be looked through.
class EffectBuilder {
public:
    EffectBuilder(const OrganizationView &view, const RegionView &region);

    /// About as many accounts will be different.
    void reserve(std::size_t accounts);
    /// The change reaches the account in @p row; what follows is about it. One that is not different in the end is "already so".
    void begin(int row);
    /// The same for an account that may be new to the workspace, which has no row then.
    void begin(AccountId account);
    /// The change names the account and does not reach it.
    void leaveOut(AccountId account, const QString &reason);

    /// The value as it will be after what was set so far.
    [[nodiscard]] std::uint32_t value(Field field) const;
    [[nodiscard]] bool isEnabled(Feature feature) const { return value(fieldOf(feature)) != 0; }
    [[nodiscard]] bool isEnabled(AdditionalConfiguration additional) const { return value(fieldOf(additional)) != 0; }
    [[nodiscard]] DetectorStatus detectorStatus() const { return static_cast<DetectorStatus>(value(Field::DetectorStatus)); }
    /// The relationship of the account to @p administrator.
    [[nodiscard]] RelationshipStatus statusUnder(AccountId administrator) const;

    void set(Field field, std::uint32_t after);
    void set(DetectorStatus status) { set(Field::DetectorStatus, static_cast<std::uint32_t>(status)); }
    /// An organization's member, or one by invitation; RelationshipStatus::None makes it no member at all.
    void setStatusUnder(AccountId administrator, RelationshipStatus status, MemberType type);
    /// A member publishes as often as its administrator.
    /// Source: user guide, "Understanding the relationship between GuardDuty administrator account and member accounts".
    void setFrequencyOf(AccountId administrator);
    void setTags(const Tags &after);

    void setConfiguration(const OrganizationConfiguration &after);
    void setAdministrator(std::optional<AccountId> after);

    /// The preferences as they will be.
    [[nodiscard]] const OrganizationConfiguration &configuration() const;
    /// Members of the delegated administrator through AWS Organizations after what was set so far. Below the service's limit for
    /// them the number may be too small.
    [[nodiscard]] int organizationMembers() const { return m_membersBefore + m_membersChange + rowChange(); }

    [[nodiscard]] AccountId account() const { return m_account; }
    [[nodiscard]] int row() const { return m_row; }

    /// Moves what was collected into @p effect, with memberAccountLimitReached brought up to date.
    void finish(ChangeEffect &effect);
    /// The effect of a change that concerns this Region only.
    [[nodiscard]] ChangeEffect take();

private:
    void endRow();
    /// What the account at hand adds to the number of members.
    [[nodiscard]] int rowChange() const;
    void setInvitation(Invitation invitation, RelationshipStatus after);

    const OrganizationView &m_view;
    const RegionView &m_region;
    RowFinder m_rows;
    RegionPatch m_patch;
    std::vector<AccountId> m_changed;
    std::vector<AccountId> m_alreadySo;
    std::vector<UnprocessedAccount> m_unprocessed;
    AccountId m_account; ///< that of begin(); invalid before the first one
    int m_row = -1;
    std::size_t m_rowBegin = 0; ///< where its fields begin in the patch
    std::size_t m_otherBegin = 0; ///< and how much else there was
    int m_membersBefore = 0;
    int m_membersChange = 0; ///< of the accounts before that of begin()
};

/// Brings the lists of accounts into order and leaves every account in one of them: also after several Regions.
void tidy(ChangeEffect &effect);

/// @p accounts ascending, each once.
[[nodiscard]] std::vector<AccountId> eachOnce(std::vector<AccountId> accounts);

} // namespace bucketwatch
