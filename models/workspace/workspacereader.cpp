// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspacereader.h"

#include "journal/packedvalues.h"
#include "journal/patchcodec.h"
#include "workspace/accountpieces.h"
#include "workspace/database.h"
#include "workspace/regionheader.h"
#include "workspace/regionpieces.h"
#include "workspace/rownames.h"
#include "workspace/schema.h"
#include "workspace/sealedbytes.h"

#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <future>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::size_t PiecesWorthAThread = 8;
constexpr int SessionColumn = 6; // of edits; here the columns of schema 7 begin
constexpr int SealColumn = 7;

AccountId accountFrom(const QVariant &value)
{
    return AccountId(value.toULongLong());
}

Timestamp timeFrom(const QVariant &value)
{
    return Timestamp(std::chrono::milliseconds(value.toLongLong()));
}

/// The blob in column @p column of the row that is called @p row; Error::Damaged, naming it, when it is not what was stored.
Result<QByteArray> blobOf(const QSqlQuery &query, int column, const QString &row)
{
    auto bytes = unsealed(query.value(column).toByteArray(), row);
    if (!bytes)
        return std::unexpected(damagedWorkspace(row));
    return *std::move(bytes);
}

/// SQLite tells only at the end of a query that it could not go on.
Result<void> checkEnd(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return std::unexpected(damagedWorkspace(query.lastError().text()));
    return {};
}

Result<void> readOrganization(const Database &database, WorkspaceContent &content)
{
    auto query = database.run(u"SELECT name, management_account, key_seed, settings FROM organization"_s);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(damagedWorkspace(u"organization"_s));
    content.organization.name = query->value(0).toString();
    content.organization.managementAccount = accountFrom(query->value(1));
    content.keySeed = query->value(2).toByteArray();
    // Its name has the key seed.
    const auto settings = unsealed(query->value(3).toByteArray(),
        nameOfOrganization(content.organization.name, content.organization.managementAccount, content.keySeed));
    if (!settings)
        return std::unexpected(damagedWorkspace(u"organization"_s));
    PackedReader in(*settings);
    content.organization.settings = readSettings(in);
    if (!in.isDone() || content.keySeed.size() != KeySeedSize)
        return std::unexpected(damagedWorkspace(u"settings"_s));
    return {};
}

/// The accounts of @p pieces, which follow piece @p first; every piece but the last of all is full. There is room for those of
/// @p room pieces.
Result<std::vector<Account>> decodeAccountPieces(std::span<const QByteArray> pieces, std::size_t first, std::size_t room)
{
    std::vector<Account> rows;
    rows.reserve(room * RowsPerPiece);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (rows.size() != i * RowsPerPiece || !decodeAccounts(pieces[i], rows))
            return std::unexpected(damagedWorkspace(nameOfAccountPiece(first + i)));
    }
    return rows;
}

Result<std::vector<QByteArray>> readAccountPieces(const Database &database)
{
    auto query = database.run(u"SELECT piece, data FROM account_piece ORDER BY piece"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<QByteArray> pieces;
    while (query->next()) {
        const std::size_t piece = query->value(0).toULongLong();
        auto bytes = blobOf(*query, 1, nameOfAccountPiece(piece));
        if (!bytes || piece != pieces.size())
            return std::unexpected(damagedWorkspace(nameOfAccountPiece(piece)));
        pieces.push_back(*std::move(bytes));
    }
    return checkEnd(*query).transform([&] { return std::move(pieces); });
}

Result<std::shared_ptr<const AccountTable>> readAccounts(const Database &database)
{
    const auto pieces = readAccountPieces(database);
    if (!pieces)
        return std::unexpected(pieces.error());
    // 50,000 accounts are 100,000 texts to make while somebody waits for the window to open.
    const std::span all(*pieces);
    const std::size_t half = (all.size() + 1) / 2;
    const auto policy = all.size() < PiecesWorthAThread ? std::launch::deferred : std::launch::async;
    auto second = std::async(policy, [&] { return decodeAccountPieces(all.subspan(half), half, all.size() - half); });
    auto rows = decodeAccountPieces(all.first(half), 0, all.size());
    auto more = second.get();
    if (!rows || !more)
        return std::unexpected(rows ? more.error() : rows.error());
    if (!more->empty() && rows->size() != half * RowsPerPiece)
        return std::unexpected(damagedWorkspace(nameOfAccountPiece(half)));
    rows->insert(rows->end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
    return std::make_shared<const AccountTable>(makeAccountTable(*std::move(rows)));
}

Result<void> readHeaders(const Database &database, OrganizationView &organization)
{
    auto query = database.run(u"SELECT id, data FROM region"_s);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        const QString what = nameOfRegion(query->value(0).toString());
        const auto id = Region::parse(query->value(0).toString());
        const auto bytes = blobOf(*query, 1, what);
        auto region = std::make_shared<RegionView>();
        if (!id || !bytes || !decodeRegionHeader(*bytes, *region))
            return std::unexpected(damagedWorkspace(what));
        region->region = *id;
        region->isLoaded = false;
        organization.regions.push_back(std::move(region));
    }
    std::ranges::sort(organization.regions, {}, [](const auto &region) { return region->region; });
    return checkEnd(*query);
}

struct StoredPiece {
    std::size_t piece = 0;
    PieceKind kind = PieceKind::Membership;
    QByteArray bytes;
};

/// In the order in which they are decoded: all of some accounts, then of the next ones, so that the rows stay in the cache.
Result<std::vector<StoredPiece>> readPieces(const Database &database, Region region)
{
    auto query = database.run(u"SELECT kind, piece, data FROM region_piece WHERE region = ? ORDER BY kind, piece"_s, {region.id()});
    if (!query)
        return std::unexpected(query.error());
    std::vector<StoredPiece> pieces;
    std::optional<PieceInventory> inventory; // older releases wrote none
    while (query->next()) {
        const auto kind = static_cast<PieceKind>(query->value(0).toUInt());
        const std::size_t piece = query->value(1).toULongLong();
        const QString row = nameOfRegionPiece(region.id(), static_cast<int>(kind), piece);
        auto bytes = blobOf(*query, 2, row);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (kind != PieceKind::Inventory) {
            pieces.push_back({piece, kind, *std::move(bytes)});
            continue;
        }
        inventory = decodeInventory(*bytes);
        if (!inventory)
            return std::unexpected(damagedWorkspace(row));
    }
    if (const auto whole = checkEnd(*query); !whole)
        return std::unexpected(whole.error());
    if (inventory) {
        const bool isKept = std::ranges::equal(*inventory, pieces, {}, {},
            [](const StoredPiece &piece) { return std::pair(piece.kind, piece.piece); });
        if (!isKept)
            return std::unexpected(damagedWorkspace(nameOfRegion(region.id())));
    }
    std::ranges::stable_sort(pieces, {}, [](const StoredPiece &piece) { return std::pair(piece.piece, piece.kind); });
    return pieces;
}

/// Of a row with all columns, which are fewer in older schemas. Nothing when it is not what was stored.
std::optional<EditSummary> editFrom(const QSqlQuery &query, int columns)
{
    const auto door = static_cast<Door>(std::clamp(query.value(3).toInt(), 0, static_cast<int>(Door::Service)));
    EditSummary edit {query.value(0).toLongLong(), timeFrom(query.value(1)), {accountFrom(query.value(2)), door},
        query.value(4).toString(), query.value(5).toLongLong(), 0};
    // An edit that took a later one back, or itself, would send whoever follows the chain round in circles.
    if (edit.number <= 0 || edit.number > LastEdit || edit.reverts < 0 || edit.reverts >= edit.number)
        return std::nullopt;
    if (columns <= SealColumn)
        return edit;
    edit.caller.session = query.value(SessionColumn).toString();
    const QVariant seal = query.value(SealColumn); // none when an older release made the edit
    return seal.isNull() || unsealed(seal.toByteArray(), nameOfEdit(edit)) ? std::optional(edit) : std::nullopt;
}

} // namespace

Result<std::optional<EditSummary>> readEdit(const Database &database, EditNumber number)
{
    auto query = database.run(u"SELECT * FROM edit WHERE number = ?"_s, {qint64(number)});
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? editFrom(*query, query->record().count()) : std::nullopt;
}

Result<std::shared_ptr<const RegionView>> readRegion(const Database &database, const RegionView &region, std::size_t accounts)
{
    const auto pieces = readPieces(database, region.region);
    if (!pieces)
        return std::unexpected(pieces.error());
    auto loaded = std::make_shared<RegionView>(region);
    loaded->resize(accounts);
    for (const StoredPiece &piece : *pieces) {
        const bool isNext
            = piece.kind != PieceKind::Findings || loaded->findings.rows().size() == piece.piece * RowsPerPiece;
        if (!isNext || !decodePiece(piece.bytes, piece.kind, piece.piece, *loaded))
            return std::unexpected(
                damagedWorkspace(nameOfRegionPiece(region.region.id(), static_cast<int>(piece.kind), piece.piece)));
    }
    loaded->findings.index();
    loaded->isLoaded = true;
    return loaded;
}

Result<History> readHistory(const Database &database)
{
    auto query = database.run(u"SELECT * FROM edit ORDER BY number"_s);
    if (!query)
        return std::unexpected(query.error());
    History history;
    const int columns = query->record().count();
    while (query->next()) {
        const auto edit = editFrom(*query, columns);
        // None is ever removed, so each follows another.
        if (!edit || (!history.edits.empty() && edit->number != history.edits.back().number + 1))
            return std::unexpected(damagedWorkspace(u"edit %1"_s.arg(query->value(0).toLongLong())));
        history.append(*edit);
    }
    return checkEnd(*query).transform([&history] { return std::move(history); });
}

Result<WorkspaceContent> readContent(const Database &database)
{
    WorkspaceContent content;
    if (const auto organization = readOrganization(database, content); !organization)
        return std::unexpected(organization.error());
    auto accounts = readAccounts(database);
    if (!accounts)
        return std::unexpected(accounts.error());
    content.organization.accounts = *std::move(accounts);
    if (const auto headers = readHeaders(database, content.organization); !headers)
        return std::unexpected(headers.error());
    auto history = readHistory(database);
    if (!history)
        return std::unexpected(history.error());
    content.history = *std::move(history);
    return content;
}

Result<OrganizationPatch> readPatch(
    const Database &database, const AccountTable &accounts, EditNumber edit, std::optional<Region> only)
{
    const QString count = u"(SELECT count(*) FROM edit_patch WHERE edit = ?)"_s;
    auto query = only ? database.run(u"SELECT region, data, %1 FROM edit_patch WHERE edit = ? AND region = ?"_s.arg(count),
                            {qint64(edit), qint64(edit), only->id()})
                      : database.run(u"SELECT region, data, %1 FROM edit_patch WHERE edit = ? ORDER BY region"_s.arg(count),
                            {qint64(edit), qint64(edit)});
    if (!query)
        return std::unexpected(query.error());
    OrganizationPatch all;
    while (query->next()) {
        const QString id = query->value(0).toString();
        const auto bytes = blobOf(*query, 1, nameOfPatch(edit, id, query->value(2).toULongLong()));
        if (!bytes)
            return std::unexpected(bytes.error());
        if (id.isEmpty()) {
            auto whole = decodeOrganizationPart(*bytes);
            if (!whole)
                return std::unexpected(whole.error());
            whole->regions = std::move(all.regions);
            all = *std::move(whole);
            continue;
        }
        auto patch = Region::parse(id).and_then([&](Region region) { return decodePatch(region, *bytes, accounts); });
        if (!patch)
            return std::unexpected(patch.error());
        all.regions.push_back(std::move(*patch));
    }
    if (const auto whole = checkEnd(*query); !whole)
        return std::unexpected(whole.error());
    if (!only && all.isEmpty()) // nobody stores an edit that changes nothing
        return std::unexpected(damagedWorkspace(nameOfPatch(edit, {}, 0)));
    std::ranges::sort(all.regions, {}, &RegionPatch::region);
    return all;
}

} // namespace bucketwatch
