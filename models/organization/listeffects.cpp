// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/listeffects.h"

#include "organization/refusals.h"

#include <QCryptographicHash>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr qsizetype LongestText = 300; // API reference, CreateIPSet: name and location

Result<void> check(const ChangeContext &context, const RegionView &region)
{
    return checkMay(context, region, Action::ManageLists, Scope::Self).and_then([&] {
        return checkHasDetector(context, region);
    });
}

bool isText(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestText;
}

const DetectionLists &ownLists(const RegionView &region, AccountId account)
{
    static const DetectionLists none;
    const auto own = region.lists.find(account);
    return own == region.lists.end() ? none : own->second;
}

/// The same for the same request at the same time, and no list's yet.
QString newId(const ChangeContext &context, const RegionView &region, const DetectionList &list)
{
    for (int attempt = 0;; ++attempt) {
        const QString seed = u"%1 %2 %3 %4 %5 %6"_s.arg(context.caller.toString(), region.region.id())
                                 .arg(static_cast<int>(list.kind))
                                 .arg(context.now.time_since_epoch().count())
                                 .arg(attempt)
                                 .arg(list.name);
        const QString id = QString::fromLatin1(QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Md5).toHex());
        if (listIndex(ownLists(region, context.caller), id) < 0)
            return id;
    }
}

void activate(DetectionList &list, const std::optional<ListReading> &reading)
{
    list.status = !reading ? ListStatus::Activating : reading->problem.exists() ? ListStatus::Error : ListStatus::Active;
    if (!reading)
        return;
    list.problem = reading->problem;
    if (list.problem.exists())
        return;
    list.entries = reading->entries;
    list.isInForce = true;
}

void deactivate(DetectionList &list)
{
    list.status = ListStatus::Inactive;
    list.isInForce = false;
    list.problem = {};
}

ChangeEffect effectOfList(const ChangeContext &context, const RegionView &region, std::optional<DetectionList> before,
    std::optional<DetectionList> after)
{
    RegionPatch patch {region.region, {}, {}};
    const QString id = (before ? *before : *after).id;
    patch.lists.push_back({context.caller, id, std::move(before), std::move(after)});
    ChangeEffect effect;
    effect.changed.push_back(context.caller);
    effect.patch.regions.push_back(std::move(patch));
    return effect;
}

Result<DetectionList> findList(const ChangeContext &context, const RegionView &region, ListKind kind, const QString &id)
{
    if (const auto allowed = check(context, region); !allowed)
        return std::unexpected(allowed.error());
    auto found = listOf(region, context.caller, id);
    if (!found || found->kind != kind)
        return std::unexpected(noSuchResource());
    return *std::move(found);
}

void addLost(const RegionView &region, RegionPatch &patch)
{
    std::unordered_set<AccountId> gone;
    for (const FieldChange &change : patch.fields) {
        if (change.field == Field::DetectorStatus && static_cast<DetectorStatus>(change.after) == DetectorStatus::Absent)
            gone.insert(change.account);
    }
    if (gone.empty())
        return;
    std::erase_if(patch.lists, [&gone](const ListChange &change) { return gone.contains(change.account); });
    for (const auto &[account, lists] : region.lists) {
        for (const DetectionList &list : lists) {
            if (gone.contains(account))
                patch.lists.push_back({account, list.id, list, std::nullopt});
        }
    }
}

} // namespace

bool needsReading(const DetectionList &before, const UpdateList &change)
{
    const bool moves = change.location && *change.location != before.location;
    const bool isWanted = before.status == ListStatus::Active || before.status == ListStatus::Activating || before.isInForce;
    return change.activate.value_or(moves && isWanted);
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateList &change)
{
    if (const auto allowed = check(context, region); !allowed)
        return std::unexpected(allowed.error());
    if (!isText(change.list.name) || !isText(change.list.location))
        return std::unexpected(invalidValue());
    if (countOf(ownLists(region, context.caller), change.list.kind) >= mostLists(change.list.kind))
        return std::unexpected(tooManyLists(change.list.kind));
    DetectionList created = change.list;
    created.id = newId(context, region, created);
    created.entries = {};
    deactivate(created);
    created.createdAt = context.now;
    created.updatedAt = context.now;
    if (change.activate)
        activate(created, change.reading);
    return effectOfList(context, region, std::nullopt, std::move(created));
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const UpdateList &change)
{
    const auto before = findList(context, region, change.kind, change.id);
    if (!before)
        return std::unexpected(before.error());
    DetectionList after = *before;
    after.name = change.name.value_or(after.name);
    after.location = change.location.value_or(after.location);
    if (!isText(after.name) || !isText(after.location))
        return std::unexpected(invalidValue());
    if (change.expectedBucketOwner)
        after.expectedBucketOwner = change.expectedBucketOwner;
    if (needsReading(*before, change))
        activate(after, change.reading);
    else if (change.activate)
        deactivate(after);
    if (after == *before)
        return ChangeEffect();
    after.updatedAt = context.now;
    return effectOfList(context, region, *before, std::move(after));
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const DeleteList &change)
{
    return findList(context, region, change.kind, change.id).transform([&](DetectionList before) {
        return effectOfList(context, region, std::move(before), std::nullopt);
    });
}

void addLostLists(const OrganizationView &view, OrganizationPatch &patch)
{
    for (RegionPatch &own : patch.regions) {
        if (const auto region = view.find(own.region))
            addLost(*region, own);
    }
}

DetectionLists listsFor(const OrganizationView &view, const RegionView &region, AccountId account)
{
    return ownLists(region, administratorOf(view, region, account).value_or(account));
}

} // namespace bucketwatch
