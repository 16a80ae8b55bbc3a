// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/addresslists.h"
#include "organization/organizationview.h"

#include <map>
#include <memory>
#include <optional>
#include <string_view>

namespace bucketwatch {

/// The lists of an organization as detection compares addresses with them. A list is read when it is first asked for, since one
/// may have 250,000 entries. For one thread.
class OrganizationLists {
public:
    /// @p view must outlive this.
    explicit OrganizationLists(const OrganizationView &view) : m_view(view) { }

    /// Those in force for @p account, its administrator's when it is a member; null when there are none.
    [[nodiscard]] const AddressLists *of(AccountId account, std::string_view region);

private:
    using Owner = std::pair<AccountId, Region>;

    const OrganizationView &m_view;
    std::map<Owner, std::unique_ptr<AddressLists>> m_lists;
};

/// Whether the lists in force for @p account are the same in both.
[[nodiscard]] bool haveSameLists(
    const OrganizationView &one, const OrganizationView &other, AccountId account, std::string_view region);

} // namespace bucketwatch
