// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/accountsofchange.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

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

/// @p change for the plans of each account whose values @p keep accepts.
std::vector<Change> withPlans(const SetMemberFeature &change, const std::function<bool(const std::vector<NamedValue> &)> &keep)
{
    std::map<std::vector<bool>, SetMemberFeature, std::greater<>> parts; // by which plans are kept
    for (const AccountId account : change.accounts) {
        std::vector<bool> isKept;
        for (const PlanSetting &plan : change.plans)
            isKept.push_back(keep(wantedValues(change.region, account, plan)));
        if (std::ranges::contains(isKept, true))
            parts[std::move(isKept)].accounts.push_back(account);
    }
    std::vector<Change> changes;
    for (auto &[isKept, part] : parts) {
        part.region = change.region;
        for (std::size_t i = 0; i < isKept.size(); ++i) {
            if (isKept[i])
                part.plans.push_back(change.plans[i]);
        }
        changes.emplace_back(std::move(part));
    }
    return changes;
}

std::vector<Change> listOf(std::optional<Change> change)
{
    return change ? std::vector {*std::move(change)} : std::vector<Change>();
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

std::vector<Change> withoutValues(AccountId caller, const Change &change, const std::function<bool(const NamedValue &)> &leave)
{
    if (const auto *preferences = std::get_if<SetAutoEnable>(&change))
        return listOf(withoutPreferences(*preferences, leave));
    if (const auto *members = std::get_if<SetMemberFeature>(&change))
        return withPlans(*members, [&leave](const auto &wanted) { return std::ranges::none_of(wanted, leave); });
    QSet<AccountId> left;
    for (const NamedValue &value : wantedValues(caller, change)) {
        if (leave(value))
            left.insert(value.account);
    }
    if (accountsOf(change).empty())
        return left.isEmpty() ? std::vector {change} : std::vector<Change>();
    return listOf(withAccounts(change, [&left](AccountId account) { return !left.contains(account); }));
}

std::vector<Change> partAbout(AccountId caller, const Change &change, const std::function<bool(const NamedValue &)> &isMeant)
{
    if (std::holds_alternative<SetAutoEnable>(change))
        return withoutValues(caller, change, std::not_fn(isMeant));
    if (const auto *members = std::get_if<SetMemberFeature>(&change))
        return withPlans(*members, [&isMeant](const auto &wanted) { return std::ranges::any_of(wanted, isMeant); });
    QSet<AccountId> meant;
    for (const NamedValue &value : wantedValues(caller, change)) {
        if (isMeant(value))
            meant.insert(value.account);
    }
    if (meant.isEmpty())
        return {};
    return listOf(withAccounts(change, [&meant](AccountId account) { return meant.contains(account); }));
}

} // namespace bucketwatch
