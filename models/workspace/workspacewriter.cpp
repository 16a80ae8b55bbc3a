// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspacewriter.h"

#include "journal/packedvalues.h"
#include "journal/patchcodec.h"
#include "workspace/accountpieces.h"
#include "workspace/database.h"
#include "workspace/regionheader.h"
#include "workspace/regionpieces.h"
#include "workspace/rownames.h"
#include "workspace/schema.h"
#include "workspace/sealedbytes.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Result<void> run(const Database &database, const QString &sql, const QVariantList &values)
{
    return database.run(sql, values).transform([](const QSqlQuery &) { });
}

std::size_t piecesOf(std::size_t rows)
{
    return (rows + RowsPerPiece - 1) / RowsPerPiece;
}

QByteArray settingsOf(const OrganizationView &view, const QByteArray &keySeed)
{
    PackedWriter out;
    writeSettings(out, view.settings);
    return sealed(out.bytes(), nameOfOrganization(view.name, view.managementAccount, keySeed));
}

Result<void> writeHeader(const Database &database, const RegionView &region)
{
    return run(database, u"INSERT INTO region VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data"_s,
        {region.region.id(), sealed(encodeRegionHeader(region), nameOfRegion(region.region.id()))});
}

/// @return whether the piece is new, or there is none any more.
Result<bool> writePiece(const Database &database, Region region, PieceKind kind, std::size_t piece, const QByteArray &bytes)
{
    const int number = static_cast<int>(kind);
    const auto isAnyChanged = [](const QSqlQuery &query) { return query.numRowsAffected() > 0; };
    if (bytes.isEmpty())
        return database
            .run(u"DELETE FROM region_piece WHERE region = ? AND kind = ? AND piece = ?"_s, {region.id(), number, quint64(piece)})
            .transform(isAnyChanged);
    const QByteArray row = sealed(bytes, nameOfRegionPiece(region.id(), number, piece));
    const auto isThere = database
                             .run(u"UPDATE region_piece SET data = ? WHERE region = ? AND kind = ? AND piece = ?"_s,
                                 {row, region.id(), number, quint64(piece)})
                             .transform(isAnyChanged);
    if (!isThere || *isThere)
        return isThere.transform([](bool) { return false; });
    return run(database, u"INSERT INTO region_piece VALUES (?, ?, ?, ?)"_s, {region.id(), number, quint64(piece), row})
        .transform([] { return true; });
}

Result<void> writeInventory(const Database &database, Region region)
{
    auto query = database.run(u"SELECT kind, piece FROM region_piece WHERE region = ? AND kind <> ? ORDER BY kind, piece"_s,
        {region.id(), static_cast<int>(PieceKind::Inventory)});
    if (!query)
        return std::unexpected(query.error());
    PieceInventory inventory;
    while (query->next())
        inventory.emplace_back(static_cast<PieceKind>(query->value(0).toUInt()), query->value(1).toULongLong());
    return writePiece(database, region, PieceKind::Inventory, 0, encodeInventory(inventory)).transform([](bool) { });
}

Result<void> writeAccountPiece(const Database &database, const std::vector<Account> &rows, std::size_t piece)
{
    return run(database, u"INSERT OR REPLACE INTO account_piece VALUES (?, ?)"_s,
        {quint64(piece), sealed(encodeAccounts(rows, piece), nameOfAccountPiece(piece))});
}

Result<void> writeRegion(const Database &database, const RegionView &region)
{
    Result<void> done = writeHeader(database, region);
    for (const PieceKind kind : allPieceKinds()) {
        const std::size_t pieces = piecesOf(region, kind);
        for (std::size_t piece = 0; piece < pieces && done; ++piece) {
            const QByteArray bytes = encodePiece(region, kind, piece);
            if (!bytes.isEmpty())
                done = writePiece(database, region.region, kind, piece, bytes).transform([](bool) { });
        }
    }
    return done ? writeInventory(database, region.region) : done;
}

Result<void> writeRegionChange(
    const Database &database, const OrganizationView &before, const OrganizationView &after, const RegionPatch &patch)
{
    const auto old = before.find(patch.region);
    const auto region = after.find(patch.region);
    if (!old || !region)
        return {};
    Result<void> done;
    if (patch.configuration || patch.administrator)
        done = writeHeader(database, *region);
    const std::vector<int> rows = rowsOf(patch, *after.accounts);
    bool isOtherInventory = false;
    for (const PieceKind kind : kindsOf(patch)) {
        for (const std::size_t piece : changedPieces(*old, *region, rows, patch, kind)) {
            const auto bytes = encodeIfDifferent(*old, *region, kind, piece);
            if (done && bytes)
                done = writePiece(database, patch.region, kind, piece, *bytes).transform([&isOtherInventory](bool isOther) {
                    isOtherInventory = isOtherInventory || isOther;
                });
        }
    }
    return done && isOtherInventory ? writeInventory(database, patch.region) : done;
}

Result<void> writeAccountChanges(
    const Database &database, const AccountTable &accounts, const std::vector<AccountChange> &changes)
{
    std::set<std::size_t> pieces;
    for (const AccountChange &change : changes) {
        if (const int row = accounts.row(change.account.id); row >= 0)
            pieces.insert(static_cast<std::size_t>(row) / RowsPerPiece);
    }
    Result<void> done;
    for (const std::size_t piece : pieces) {
        if (done)
            done = writeAccountPiece(database, accounts.rows, piece);
    }
    return done;
}

/// @p patches is how many the edit has.
Result<void> writePatch(
    const Database &database, EditNumber edit, const QString &region, const QByteArray &bytes, std::size_t patches)
{
    return run(database, u"INSERT INTO edit_patch VALUES (?, ?, ?)"_s,
        {qint64(edit), region, sealed(bytes, nameOfPatch(edit, region, patches))});
}

Result<void> updateSettings(const Database &database, const OrganizationView &view)
{
    auto query = database.run(u"SELECT key_seed FROM organization"_s);
    if (!query || !query->next())
        return std::unexpected(query ? damagedWorkspace(u"organization"_s) : query.error());
    return run(database, u"UPDATE organization SET settings = ?"_s, {settingsOf(view, query->value(0).toByteArray())});
}

} // namespace

QByteArray newKeySeed()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), std::ssize(words));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

Result<void> writeOrganization(const Database &database, const OrganizationView &view, const QByteArray &keySeed)
{
    Result<void> done = run(database, u"INSERT INTO organization VALUES (1, ?, ?, ?, ?)"_s,
        {view.name, quint64(view.managementAccount.number()), keySeed, settingsOf(view, keySeed)});
    for (std::size_t piece = 0; piece < piecesOf(view.accounts->rows.size()) && done; ++piece)
        done = writeAccountPiece(database, view.accounts->rows, piece);
    for (const auto &region : view.regions) {
        if (done)
            done = writeRegion(database, *region);
    }
    return done;
}

Result<void> writeJournal(const Database &database, const AccountTable &accounts, const Edit &edit)
{
    const EditSummary &summary = edit.summary;
    Result<void> done = run(database, u"INSERT INTO edit VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {qint64(summary.number), qint64(summary.time.time_since_epoch().count()), quint64(summary.caller.account.number()),
            static_cast<int>(summary.caller.door), summary.title, qint64(summary.reverts),
            summary.caller.session.isEmpty() ? u""_s : summary.caller.session, // a null text is NULL in SQL
                       sealed({}, nameOfEdit(summary))});
    const QByteArray whole = encodeOrganizationPart(edit.patch);
    const std::size_t patches = edit.patch.regions.size() + (whole.isEmpty() ? 0 : 1);
    if (done && !whole.isEmpty())
        done = writePatch(database, summary.number, u""_s, whole, patches);
    for (const RegionPatch &patch : edit.patch.regions) {
        if (done)
            done = writePatch(database, summary.number, patch.region.id(), encodePatch(patch, accounts), patches);
    }
    return done;
}

Result<void> writeEdit(const Database &database, const OrganizationView &before, const OrganizationView &after, const Edit &edit)
{
    Result<void> done = writeJournal(database, *after.accounts, edit);
    if (done && edit.patch.settings)
        done = updateSettings(database, after);
    if (done)
        done = writeAccountChanges(database, *after.accounts, edit.patch.accounts);
    for (const RegionPatch &patch : edit.patch.regions) {
        if (done)
            done = writeRegionChange(database, before, after, patch);
    }
    return done;
}

} // namespace bucketwatch
