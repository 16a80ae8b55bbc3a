// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspacereader.h"

#include "journal/patchcodec.h"
#include "workspace/database.h"
#include "workspace/rowcodec.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Error damaged(const QString &detail)
{
    return Error {Error::Kind::Storage,
        QCoreApplication::translate(
            "bucketwatch::Workspace", "The workspace is damaged and cannot be opened. It was left as it is."),
        detail};
}

AccountId accountFrom(const QVariant &value)
{
    return AccountId(value.toULongLong());
}

Timestamp timeFrom(const QVariant &value)
{
    return Timestamp(std::chrono::milliseconds(value.toLongLong()));
}

Result<std::shared_ptr<const AccountTable>> readAccounts(const Database &database)
{
    auto query = database.run(u"SELECT id, name, email, in_organization FROM account ORDER BY row"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Account> rows;
    while (query->next())
        rows.push_back(
            {accountFrom(query->value(0)), query->value(1).toString(), query->value(2).toString(), query->value(3).toBool()});
    return std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
}

Result<History> readHistory(const Database &database)
{
    auto query = database.run(u"SELECT number, time, account, door, title, reverts FROM edit ORDER BY number"_s);
    if (!query)
        return std::unexpected(query.error());
    History history;
    while (query->next()) {
        const auto door = static_cast<Door>(std::clamp(query->value(3).toInt(), 0, static_cast<int>(Door::Http)));
        history.append({query->value(0).toLongLong(), timeFrom(query->value(1)), {accountFrom(query->value(2)), door},
            query->value(4).toString(), query->value(5).toLongLong(), 0});
    }
    return history;
}

Result<OrganizationConfiguration> configurationFrom(const QSqlQuery &query)
{
    OrganizationConfiguration configuration;
    const auto members = parseAutoEnable(query.value(2).toString());
    if (!members)
        return std::unexpected(damaged(members.error().message));
    configuration.members = *members;
    const QJsonObject features = QJsonDocument::fromJson(query.value(3).toByteArray()).object();
    for (auto entry = features.begin(); entry != features.end(); ++entry) {
        const auto feature = parseFeature(entry.key());
        const auto preference = parseAutoEnable(entry.value().toString());
        if (!feature || !preference)
            return std::unexpected(damaged(entry.key()));
        configuration.features[static_cast<std::size_t>(*feature)] = *preference;
    }
    configuration.memberAccountLimitReached = query.value(4).toBool();
    configuration.updatedAt = timeFrom(query.value(5));
    return configuration;
}

Result<void> readRows(const Database &database, RegionView &region, std::size_t accounts)
{
    auto query = database.run(u"SELECT data FROM region_rows WHERE region = ? ORDER BY first_row"_s, {region.region.id()});
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        if (!decodeRows(query->value(0).toByteArray(), region))
            return std::unexpected(damaged(u"region_rows "_s + region.region.id()));
    }
    if (region.members.size() != accounts)
        return std::unexpected(
            damaged(u"%1: %2 rows for %3 accounts"_s.arg(region.region.id()).arg(region.members.size()).arg(accounts)));
    region.resize(accounts);
    return {};
}

} // namespace

Result<std::shared_ptr<const RegionView>> readRegion(const Database &database, Region id, std::size_t accounts)
{
    auto query = database.run(u"SELECT offers_s3_protection, administrator, auto_enable_members, auto_enable_features, "
                              "member_account_limit_reached, updated_at FROM region WHERE id = ?"_s,
        {id.id()});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(damaged(u"region "_s + id.id()));
    auto region = std::make_shared<RegionView>();
    region->region = id;
    region->offersS3Protection = query->value(0).toBool();
    if (!query->value(1).isNull())
        region->administrator = accountFrom(query->value(1));
    auto configuration = configurationFrom(*query);
    if (!configuration)
        return std::unexpected(configuration.error());
    region->configuration = *configuration;
    if (const auto rows = readRows(database, *region, accounts); !rows)
        return std::unexpected(rows.error());
    return region;
}

Result<WorkspaceContent> readContent(const Database &database)
{
    auto organization = database.run(u"SELECT name, management_account FROM organization"_s);
    if (!organization)
        return std::unexpected(organization.error());
    if (!organization->next())
        return std::unexpected(damaged(u"organization"_s));
    WorkspaceContent content;
    content.organization.name = organization->value(0).toString();
    content.organization.managementAccount = accountFrom(organization->value(1));
    auto accounts = readAccounts(database);
    if (!accounts)
        return std::unexpected(accounts.error());
    content.organization.accounts = *accounts;

    auto regions = database.run(u"SELECT id FROM region"_s);
    if (!regions)
        return std::unexpected(regions.error());
    while (regions->next()) {
        const auto id = Region::parse(regions->value(0).toString());
        auto region = id.and_then([&](Region known) { return readRegion(database, known, (*accounts)->rows.size()); });
        if (!region)
            return std::unexpected(region.error());
        content.organization.regions.push_back(std::move(*region));
    }
    std::ranges::sort(content.organization.regions, {}, [](const auto &region) { return region->region; });

    auto history = readHistory(database);
    if (!history)
        return std::unexpected(history.error());
    content.history = std::move(*history);
    return content;
}

Result<OrganizationPatch> readPatch(const Database &database, EditNumber edit)
{
    auto query = database.run(u"SELECT region, data FROM edit_patch WHERE edit = ? ORDER BY region"_s, {qint64(edit)});
    if (!query)
        return std::unexpected(query.error());
    OrganizationPatch all;
    while (query->next()) {
        auto patch = Region::parse(query->value(0).toString()).and_then([&](Region region) {
            return decodePatch(region, query->value(1).toByteArray());
        });
        if (!patch)
            return std::unexpected(patch.error());
        all.regions.push_back(std::move(*patch));
    }
    std::ranges::sort(all.regions, {}, &RegionPatch::region);
    return all;
}

} // namespace bucketwatch
