// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/chunkedrows.h"
#include "base/region.h"
#include "findings/detectionlist.h"
#include "findings/findingfilter.h"
#include "findings/findingtable.h"
#include "findings/publishingdestination.h"
#include "organization/account.h"
#include "organization/autoenable.h"
#include "organization/detector.h"
#include "organization/organizationsettings.h"
#include "organization/pendingrow.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace bucketwatch {

/// The auto-enable preferences that the delegated administrator set in one Region.
struct OrganizationConfiguration {
    AutoEnable members = AutoEnable::None; ///< autoEnableOrganizationMembers
    std::array<AutoEnable, FeatureCount> features {};
    std::array<AutoEnable, AdditionalConfigurationCount> additional {};
    /// While the organization has 50,000 members in the Region, nothing is enabled automatically.
    bool memberAccountLimitReached = false;
    Timestamp updatedAt {};

    [[nodiscard]] AutoEnable of(Feature feature) const { return features[static_cast<std::size_t>(feature)]; }
    [[nodiscard]] AutoEnable of(AdditionalConfiguration which) const { return additional[static_cast<std::size_t>(which)]; }
    friend bool operator==(const OrganizationConfiguration &, const OrganizationConfiguration &) = default;
};

/// Every account that the workspace knows (the administrator and the management account among them), same rows in every
/// Region. Rows are only ever added, at the end: an account that left keeps its row, without Account::inOrganization.
struct AccountTable {
    std::vector<Account> rows;
    QHash<AccountId, int> rowById;

    /// -1 when the organization has no such account.
    [[nodiscard]] int row(AccountId id) const { return rowById.value(id, -1); }
};

/// @p rows with their index; of accounts that are named twice the last one is found.
[[nodiscard]] AccountTable makeAccountTable(std::vector<Account> rows);

/// Finds the rows of many accounts, fastest when they are asked for in the order of their rows. @p accounts must outlive it.
class RowFinder {
public:
    explicit RowFinder(const AccountTable &accounts) : m_accounts(accounts) { }

    /// -1 when there is no such account.
    [[nodiscard]] int row(AccountId id)
    {
        const std::size_t end = std::min(m_next + Ahead, m_accounts.rows.size());
        while (m_next < end && m_accounts.rows[m_next].id != id)
            ++m_next;
        const int row = m_next < end ? static_cast<int>(m_next) : m_accounts.row(id);
        m_next = row < 0 ? 0 : static_cast<std::size_t>(row) + 1;
        return row;
    }

private:
    /// Comparing a few numbers takes less time than one look into the table.
    static constexpr std::size_t Ahead = 8;

    const AccountTable &m_accounts;
    std::size_t m_next = 0;
};

/// An account that was invited by @c administrator, who is not the delegated administrator of the Region.
struct Invitation {
    AccountId administrator;
    AccountId account;
    friend auto operator<=>(const Invitation &, const Invitation &) = default;
};

using Tags = std::map<QString, QString>;

/// One Region of the organization. The rows are parallel to AccountTable::rows.
struct RegionView {
    Region region;
    /// False until somebody looked at the Region: then everything but the rows, invitations and tags is there.
    bool isLoaded = true;
    /// False where S3 Protection is not offered; true everywhere in the simulation unless the workspace says otherwise.
    bool offersS3Protection = true;
    std::optional<AccountId> administrator;
    OrganizationConfiguration configuration;
    ChunkedRows<Member> members; ///< what the delegated administrator knows of each account
    ChunkedRows<Detector> detectors;
    ChunkedRows<PendingRow> pending;
    /// What the answers of a connection call managed by a policy, with the values it has there. Empty in a simulation, which
    /// works that out from its policies.
    std::map<AccountId, PolicyBlock> managed;
    std::map<Invitation, Member> invitations; ///< of administrators by invitation
    std::map<AccountId, Tags> tags; ///< of detectors that have any
    /// False of a connection whose accounts may not see findings.
    bool knowsFindings = true;
    FindingTable findings; ///< of every account
    std::map<AccountId, FindingFilters> filters; ///< of detectors that have any
    /// False of a connection whose endpoint did not answer for lists.
    bool knowsLists = true;
    std::map<AccountId, DetectionLists> lists; ///< of detectors that have any
    /// False of a connection whose endpoint did not answer for exports.
    bool knowsDestinations = true;
    std::map<AccountId, PublishingDestination> destinations; ///< of detectors that export

    void resize(std::size_t rows);
};

/// The organization as it stood at one moment. Immutable once shared: parts that did not change are the same objects
/// as in the view before, so comparing pointers tells what changed.
struct OrganizationView {
    QString name;
    AccountId managementAccount;
    OrganizationSettings settings;
    std::shared_ptr<const AccountTable> accounts;
    std::vector<std::shared_ptr<const RegionView>> regions; ///< the Regions in use, in the order of the Region table

    /// Null when the organization does not use @p region.
    [[nodiscard]] std::shared_ptr<const RegionView> find(Region region) const;
};

} // namespace bucketwatch
