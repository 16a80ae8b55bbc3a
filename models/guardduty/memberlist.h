// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/relations.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace bucketwatch {

/// A member as ListMembers and its siblings see it.
struct ListedMember {
    AccountId account;
    int row = -1; ///< of the account; -1: the workspace does not know it
    Member member;
};

/// The members of an account in one Region in a stable order: those of the delegated administrator are rows, those of an
/// administrator by invitation its invitations; anybody else has none. Refers to the view, which must outlive it.
class MemberList {
public:
    MemberList(const OrganizationView &view, const RegionView &region, AccountId administrator);

    /// Whether the account administers anybody, or is the delegated administrator.
    [[nodiscard]] bool isAdministrator() const { return m_isDelegated || !m_invited.empty(); }
    /// Positions are 0 … positions() - 1; not all of them are members.
    [[nodiscard]] std::size_t positions() const;
    [[nodiscard]] std::optional<ListedMember> at(std::size_t position) const;
    /// Nothing when @p account is no member in any status.
    [[nodiscard]] std::optional<ListedMember> find(AccountId account) const;
    /// @p listed as the API prints members.
    [[nodiscard]] QJsonObject json(const ListedMember &listed) const;

private:
    const OrganizationView &m_view;
    const RegionView &m_region;
    AccountId m_administrator;
    bool m_isDelegated;
    std::vector<Relation> m_invited;
};

} // namespace bucketwatch
