// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/organizationlists.h"

#include "organization/listeffects.h"
#include "organization/relations.h"

#include <algorithm>

namespace bucketwatch {

namespace {

std::shared_ptr<const RegionView> find(const OrganizationView &view, std::string_view region)
{
    const auto known = Region::parse(QString::fromUtf8(region));
    return known ? view.find(*known) : nullptr;
}

AddressLists made(const DetectionLists &lists)
{
    AddressLists all;
    for (const DetectionList &list : lists) {
        // Domains of lists of entities are not addresses, which S3 has no use for.
        auto addresses = AddressList::parse(list.entries.lines, list.name);
        if (!addresses)
            continue;
        addresses->setSha256(list.entries.sha256);
        (isTrusted(list.kind) ? all.trusted : all.custom).push_back(*std::move(addresses));
    }
    return all;
}

DetectionLists inForce(const OrganizationView &view, const RegionView &region, AccountId account)
{
    DetectionLists lists = listsFor(view, region, account);
    std::erase_if(lists, [](const DetectionList &list) { return !list.isInForce || list.entries.count == 0; });
    return lists;
}

} // namespace

const AddressLists *OrganizationLists::of(AccountId account, std::string_view region)
{
    const auto part = find(m_view, region);
    if (!part)
        return nullptr;
    const Owner owner {administratorOf(m_view, *part, account).value_or(account), part->region};
    const auto [found, isNew] = m_lists.try_emplace(owner);
    if (isNew) {
        const DetectionLists lists = inForce(m_view, *part, account);
        if (!lists.empty())
            found->second = std::make_unique<AddressLists>(made(lists));
    }
    return found->second.get();
}

bool haveSameLists(const OrganizationView &one, const OrganizationView &other, AccountId account, std::string_view region)
{
    const auto before = find(one, region);
    const auto after = find(other, region);
    if (before == after || !before || !after)
        return before == after;
    const auto same = [](const DetectionList &a, const DetectionList &b) {
        return a.kind == b.kind && a.name == b.name && a.entries.sha256 == b.entries.sha256;
    };
    return std::ranges::equal(inForce(one, *before, account), inForce(other, *after, account), same);
}

} // namespace bucketwatch
