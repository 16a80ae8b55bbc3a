// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/schema1.h"

#include "journal/patchcodec1.h"
#include "workspace/database.h"
#include "workspace/rownames.h"
#include "workspace/schema.h"
#include "workspace/sealedbytes.h"
#include "workspace/workspacewriter.h"

#include <QDataStream>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr quint8 RowsVersion = 1;
constexpr quint16 RowsPerPiece1 = 256;
constexpr std::size_t Plans = 11; // that schema 1 knew
constexpr qint64 LatestTime = qint64(1) << 51; // in milliseconds: nobody's sums overflow
constexpr quint64 LargestAccount = 999'999'999'999;

Timestamp readTime(QDataStream &in)
{
    qint64 number = 0;
    in >> number;
    if (number < 0 || number > LatestTime)
        in.setStatus(QDataStream::ReadCorruptData);
    return Timestamp(std::chrono::milliseconds(in.status() == QDataStream::Ok ? number : 0));
}

Member readMember(QDataStream &in)
{
    quint8 type = 0;
    quint8 status = 0;
    in >> type >> status;
    Member member;
    member.type = static_cast<MemberType>(std::min<quint8>(type, static_cast<quint8>(MemberType::ByInvitation)));
    member.status = static_cast<RelationshipStatus>(
        std::min<quint8>(status, static_cast<quint8>(RelationshipStatus::EmailVerificationFailed)));
    member.invitedAt = readTime(in);
    member.updatedAt = readTime(in);
    return member;
}

Detector readDetector(QDataStream &in)
{
    Detector detector;
    quint8 status = 0;
    in >> status;
    detector.status = static_cast<DetectorStatus>(std::min<quint8>(status, static_cast<quint8>(DetectorStatus::Enabled)));
    if (!detector.exists())
        return detector;
    quint64 high = 0;
    quint64 low = 0;
    in >> high >> low;
    detector.id = {high, low};
    detector.createdAt = readTime(in);
    const Timestamp updated = readTime(in);
    quint16 enabled = 0;
    quint16 dated = 0;
    in >> enabled >> dated;
    for (std::size_t plan = 0; plan < Plans; ++plan) {
        const unsigned bit = 1U << plan;
        quint32 seconds = toSeconds32(detector.createdAt);
        if ((dated & bit) != 0)
            in >> seconds;
        const bool isEnabled = (enabled & bit) != 0;
        detector.restore(static_cast<Feature>(plan), isEnabled, seconds, isEnabled ? seconds : 0);
    }
    // Plans that came later were off from the beginning.
    for (std::size_t plan = Plans; plan < FeatureCount; ++plan)
        detector.restore(static_cast<Feature>(plan), false, toSeconds32(detector.createdAt), 0);
    // Schema 1 kept the date of any change; what no plan explains was the detector's own.
    if (updated > detector.updatedAt())
        detector.ownUpdatedAt = toSeconds32(updated);
    return detector;
}

bool decodeRows(const QByteArray &bytes, RegionView &region)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_8);
    quint8 version = 0;
    quint16 count = 0;
    in >> version >> count;
    if (version != RowsVersion || count > RowsPerPiece1)
        return false;
    for (quint16 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        region.members.push_back(readMember(in));
        region.detectors.push_back(readDetector(in));
    }
    return in.status() == QDataStream::Ok && in.atEnd();
}

bool readConfiguration(const QSqlQuery &query, OrganizationConfiguration &configuration)
{
    const auto members = parseAutoEnable(query.value(3).toString());
    const qint64 updatedAt = query.value(6).toLongLong();
    if (!members || updatedAt < 0 || updatedAt > LatestTime || query.value(2).toULongLong() > LargestAccount)
        return false;
    configuration.members = *members;
    const QJsonObject features = QJsonDocument::fromJson(query.value(4).toByteArray()).object();
    for (auto entry = features.begin(); entry != features.end(); ++entry) {
        const auto feature = parseFeature(entry.key());
        const auto preference = parseAutoEnable(entry.value().toString());
        if (!feature || !preference)
            return false;
        configuration.features[static_cast<std::size_t>(*feature)] = *preference;
    }
    configuration.memberAccountLimitReached = query.value(5).toBool();
    configuration.updatedAt = Timestamp(std::chrono::milliseconds(updatedAt));
    return true;
}

Result<std::shared_ptr<const AccountTable>> readAccountRows(const Database &database)
{
    auto query = database.run(u"SELECT id, name, email, in_organization FROM account ORDER BY row"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Account> rows;
    while (query->next())
        rows.push_back({AccountId(query->value(0).toULongLong()), query->value(1).toString(), query->value(2).toString(),
            query->value(3).toBool()});
    return std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
}

Result<void> readRows(const Database &database, RegionView &region, std::size_t accounts)
{
    auto query = database.run(u"SELECT data FROM region_rows WHERE region = ? ORDER BY first_row"_s, {region.region.id()});
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        if (!decodeRows(query->value(0).toByteArray(), region))
            return std::unexpected(damagedWorkspace(u"region_rows "_s + region.region.id()));
    }
    if (region.members.size() != accounts)
        return std::unexpected(
            damagedWorkspace(u"%1: %2 rows for %3 accounts"_s.arg(region.region.id()).arg(region.members.size()).arg(accounts)));
    region.resize(accounts);
    return {};
}

Result<void> readRegions(const Database &database, OrganizationView &organization)
{
    auto query = database.run(u"SELECT id, offers_s3_protection, administrator, auto_enable_members, auto_enable_features, "
                              "member_account_limit_reached, updated_at FROM region"_s);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        auto region = std::make_shared<RegionView>();
        const auto id = Region::parse(query->value(0).toString());
        if (!id || !readConfiguration(*query, region->configuration))
            return std::unexpected(damagedWorkspace(u"region "_s + query->value(0).toString()));
        region->region = *id;
        region->offersS3Protection = query->value(1).toBool();
        if (!query->value(2).isNull())
            region->administrator = AccountId(query->value(2).toULongLong());
        if (const auto rows = readRows(database, *region, organization.accounts->rows.size()); !rows)
            return std::unexpected(rows.error());
        organization.regions.push_back(std::move(region));
    }
    std::ranges::sort(organization.regions, {}, [](const auto &region) { return region->region; });
    return {};
}

Result<void> runStatements(const Database &database, std::initializer_list<const char *> statements)
{
    for (const char *statement : statements) {
        if (const auto done = database.run(QString::fromLatin1(statement)); !done)
            return std::unexpected(done.error());
    }
    return {};
}

/// Patches keep their bytes and get the checksum that all have now.
Result<void> sealPatches(const Database &database)
{
    auto query = database.run(
        u"SELECT rowid, data, edit, region, (SELECT count(*) FROM edit_patch other WHERE other.edit = edit_patch.edit) FROM edit_patch"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<std::pair<qint64, QByteArray>> patches;
    while (query->next()) {
        const QString name
            = nameOfPatch(query->value(2).toLongLong(), query->value(3).toString(), query->value(4).toULongLong());
        patches.emplace_back(query->value(0).toLongLong(), sealed(query->value(1).toByteArray(), name));
    }
    for (const auto &[row, bytes] : patches) {
        if (const auto done = database.run(u"UPDATE edit_patch SET data = ? WHERE rowid = ?"_s, {bytes, row}); !done)
            return std::unexpected(done.error());
    }
    return {};
}

} // namespace

Result<WorkspaceContent> readContent1(const Database &database)
{
    auto query = database.run(u"SELECT name, management_account FROM organization"_s);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(damagedWorkspace(u"organization"_s));
    WorkspaceContent content;
    content.organization.name = query->value(0).toString();
    content.organization.managementAccount = AccountId(query->value(1).toULongLong());
    auto accounts = readAccountRows(database);
    if (!accounts)
        return std::unexpected(accounts.error());
    content.organization.accounts = *std::move(accounts);
    if (const auto regions = readRegions(database, content.organization); !regions)
        return std::unexpected(regions.error());
    auto history = readHistory(database);
    if (!history)
        return std::unexpected(history.error());
    content.history = *std::move(history);
    content.keySeed = newKeySeed();
    return content;
}

Result<OrganizationPatch> readPatch1(const Database &database, EditNumber edit)
{
    auto query = database.run(u"SELECT region, data FROM edit_patch WHERE edit = ? ORDER BY region"_s, {qint64(edit)});
    if (!query)
        return std::unexpected(query.error());
    OrganizationPatch all;
    while (query->next()) {
        const auto region = Region::parse(query->value(0).toString());
        auto patch = region ? decodePatch1(*region, query->value(1).toByteArray()) : std::nullopt;
        if (!patch)
            return std::unexpected(damagedWorkspace(u"edit_patch %1"_s.arg(edit)));
        all.regions.push_back(*std::move(patch));
    }
    std::ranges::sort(all.regions, {}, &RegionPatch::region);
    return all;
}

Result<void> migrateFrom1(const Database &database)
{
    return database.inTransaction([&database]() -> Result<void> {
        const auto content = readContent1(database);
        if (!content)
            return std::unexpected(content.error());
        Result<void> done
            = runStatements(database, {"DROP TABLE region_rows", "DROP TABLE region", "DROP TABLE account", "DROP TABLE organization"});
        if (done)
            done = createSchema(database);
        if (done)
            done = writeOrganization(database, content->organization, content->keySeed);
        return done ? sealPatches(database) : done;
    });
}

} // namespace bucketwatch
