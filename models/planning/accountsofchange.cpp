// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/accountsofchange.h"

#include <algorithm>

namespace bucketwatch {

namespace {

AccountId idOf(AccountId account)
{
    return account;
}

AccountId idOf(const CreateMembers::Details &details)
{
    return details.account;
}

/// A policy and accounts that join name accounts too, but are one thing.
template<typename T>
concept NamesAccounts = requires(const T &change) {
    change.region;
    idOf(change.accounts.front());
};

template<typename T> bool isLeft(const T &change)
{
    return !change.accounts.empty();
}

std::optional<Change> withoutPreferences(SetAutoEnable change, const std::function<bool(const NamedValue &)> &leave)
{
    const auto leaves
        = [&](Field field, AutoEnable value) { return leave({change.region, {}, field, static_cast<std::uint64_t>(value)}); };
    if (change.members && leaves(Field::DetectorStatus, *change.members))
        change.members.reset();
    std::erase_if(change.features, [&](const auto &one) { return leaves(fieldOf(one.first), one.second); });
    std::erase_if(change.additional, [&](const auto &one) { return leaves(fieldOf(one.first), one.second); });
    if (!change.members && change.features.empty() && change.additional.empty())
        return std::nullopt;
    return Change(std::move(change));
}

} // namespace

std::vector<AccountId> accountsOf(const Change &change)
{
    return std::visit(
        []<typename T>(const T &one) {
            std::vector<AccountId> accounts;
            if constexpr (NamesAccounts<T>) {
                for (const auto &account : one.accounts)
                    accounts.push_back(idOf(account));
            }
            return accounts;
        },
        change);
}

std::optional<Change> withAccounts(const Change &change, const std::function<bool(AccountId)> &keep)
{
    return std::visit(
        [&keep]<typename T>(T one) -> std::optional<Change> {
            if constexpr (NamesAccounts<T>) {
                std::erase_if(one.accounts, [&keep](const auto &account) { return !keep(idOf(account)); });
                if (!isLeft(one))
                    return std::nullopt;
            }
            return Change(std::move(one));
        },
        change);
}

std::vector<Change> inBatches(const Change &change, std::size_t most)
{
    return std::visit(
        [most]<typename T>(const T &one) {
            std::vector<Change> parts;
            if constexpr (NamesAccounts<T>) {
                for (std::size_t first = 0; first < one.accounts.size(); first += most) {
                    T part = one;
                    const auto begin = one.accounts.begin() + static_cast<std::ptrdiff_t>(first);
                    const auto end
                        = one.accounts.begin() + static_cast<std::ptrdiff_t>(std::min(first + most, one.accounts.size()));
                    part.accounts.assign(begin, end);
                    parts.emplace_back(std::move(part));
                }
            }
            if (parts.empty())
                parts.emplace_back(one);
            return parts;
        },
        change);
}

std::optional<Change> withoutValues(AccountId caller, const Change &change, const std::function<bool(const NamedValue &)> &leave)
{
    if (const auto *preferences = std::get_if<SetAutoEnable>(&change))
        return withoutPreferences(*preferences, leave);
    std::vector<AccountId> left;
    bool isAllLeft = false;
    for (const NamedValue &value : wantedValues(caller, change)) {
        if (!leave(value))
            continue;
        left.push_back(value.account);
        isAllLeft = true;
    }
    if (accountsOf(change).empty())
        return isAllLeft ? std::nullopt : std::optional(change);
    std::ranges::sort(left);
    return withAccounts(change, [&left](AccountId account) { return !std::ranges::binary_search(left, account); });
}

} // namespace bucketwatch
