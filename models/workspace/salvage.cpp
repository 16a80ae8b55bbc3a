// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/salvage.h"

#include "journal/packedvalues.h"
#include "workspace/accountpieces.h"
#include "workspace/database.h"
#include "workspace/regionheader.h"
#include "workspace/regionpieces.h"
#include "workspace/rownames.h"
#include "workspace/schema.h"
#include "workspace/schema1.h"
#include "workspace/sealedbytes.h"
#include "workspace/workspacewriter.h"

#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::size_t MaxPieces = 1024; // a million accounts: far more than GuardDuty manages

QString text(const char *source)
{
    return QCoreApplication::translate("bucketwatch::Recovery", source);
}

/// Of findings it is not known how many the last piece had.
std::size_t rowsIn(const RegionView &region, PieceKind kind, std::size_t piece)
{
    if (isOfWholeRegion(kind))
        return 1;
    return kind == PieceKind::Findings ? RowsPerPiece : std::min(RowsPerPiece, region.members.size() - piece * RowsPerPiece);
}

/// @p rows without those that are not in @p isKept.
template<typename T> ChunkedRows<T> filtered(const ChunkedRows<T> &rows, const std::vector<bool> &isKept)
{
    ChunkedRows<T> result;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!isKept[row])
            continue;
        result.resize(result.size() + 1);
        if (!rows.isBlank(row))
            result.edit(result.size() - 1) = rows[row];
    }
    return result;
}

} // namespace

std::optional<QByteArray> Salvage::find(
    const QString &row, const QString &sql, const QVariantList &values, bool &isLost) const
{
    auto query = m_database.run(sql, values);
    const bool isThere = query && query->next();
    auto bytes = isThere ? unsealed(query->value(0).toByteArray(), row) : std::nullopt;
    isLost = !query || (isThere ? !bytes : query->lastError().isValid());
    return bytes;
}

Result<void> Salvage::run()
{
    const auto version = schemaVersion(m_database);
    if (!version)
        return std::unexpected(version.error());
    if (*version == 1)
        return runOn1();
    readOrganization();
    if (!readAccounts())
        return std::unexpected(damagedWorkspace(u"account_piece"_s));
    readRegions();
    readEdits();
    dropUnknownAccounts();
    return {};
}

/// Files of version 0.1 have no checksums that would tell good pieces from bad ones: all of the state reads, or nothing.
Result<void> Salvage::runOn1()
{
    auto content = readContent1(m_database);
    if (!content)
        return std::unexpected(content.error());
    organization = std::move(content->organization);
    keySeed = content->keySeed;
    for (const EditSummary &summary : content->history.edits | std::views::reverse) {
        auto patch = readPatch1(m_database, summary.number);
        if (!patch) {
            losses.append(text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "The history up to edit %1.")).arg(summary.number));
            break;
        }
        edits.insert(edits.begin(), {summary, *std::move(patch)});
    }
    return {};
}

void Salvage::readOrganization()
{
    auto query = m_database.run(u"SELECT name, management_account, key_seed FROM organization"_s);
    if (query && query->next()) {
        organization.name = query->value(0).toString();
        organization.managementAccount = AccountId(query->value(1).toULongLong());
        keySeed = query->value(2).toByteArray();
    }
    if (keySeed.size() != KeySeedSize) {
        keySeed = newKeySeed();
        losses.append(text(QT_TRANSLATE_NOOP("bucketwatch::Recovery",
            "The access keys of the accounts, and which account manages the organization. There are new keys.")));
    }
    bool isLost = false;
    const auto settings = find(nameOfOrganization(organization.name, organization.managementAccount, keySeed),
        u"SELECT settings FROM organization"_s, {}, isLost);
    PackedReader in(settings.value_or(QByteArray()));
    organization.settings = readSettings(in);
    if (!in.isDone()) {
        organization.settings = {};
        losses.append(
            text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "The settings of the organization: its clock and its policies.")));
    }
}

bool Salvage::readAccounts()
{
    std::vector<Account> rows;
    std::size_t lost = 0;
    std::size_t known = 0;
    std::vector<std::size_t> gaps; // pieces that are lost; they count once a later one is there
    auto last = m_database.run(u"SELECT max(piece) FROM account_piece"_s);
    const auto pieces = last && last->next() ? last->value(0).toULongLong() + 1 : MaxPieces;
    for (std::size_t piece = 0; piece < std::min<std::size_t>(pieces, MaxPieces); ++piece) {
        bool isLost = false;
        const auto bytes = find(nameOfAccountPiece(piece), u"SELECT data FROM account_piece WHERE piece = ?"_s, {quint64(piece)}, isLost);
        std::vector<Account> part;
        if (bytes && decodeAccounts(*bytes, part)) {
            rows.resize(piece * RowsPerPiece);
            m_isKnown.resize(rows.size(), false);
            known += part.size();
            std::ranges::move(part, std::back_inserter(rows));
            m_isKnown.resize(rows.size(), true);
            lost += gaps.size() * RowsPerPiece;
            gaps.clear();
        } else if (bytes || isLost) {
            gaps.push_back(piece);
        }
    }
    if (lost > 0 || !gaps.empty())
        losses.append(
            text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "At least %1 accounts with everything that was set for them."))
                .arg(lost + (gaps.empty() ? 0 : 1)));
    organization.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
    return known > 0;
}

void Salvage::readRegions()
{
    for (const Region id : Region::all()) {
        auto region = readHeader(id);
        if (!region)
            continue;
        region->resize(organization.accounts->rows.size());
        readRows(*region);
        organization.regions.push_back(std::move(region));
    }
}

std::shared_ptr<RegionView> Salvage::readHeader(Region id)
{
    bool isLost = false;
    auto region = std::make_shared<RegionView>();
    const auto bytes = find(nameOfRegion(id.id()), u"SELECT data FROM region WHERE id = ?"_s, {id.id()}, isLost);
    const bool isGood = bytes && decodeRegionHeader(*bytes, *region);
    region->region = id;
    if (isGood)
        return region;
    if (!bytes && !isLost)
        return nullptr;
    // It is a Region of the organization only if there is anything of it.
    auto rows = m_database.run(u"SELECT 1 FROM region_piece WHERE region = ? LIMIT 1"_s, {id.id()});
    if (!bytes && (!rows || !rows->next()))
        return nullptr;
    losses.append(text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "The delegated administrator and the preferences in %1."))
            .arg(id.name()));
    *region = {};
    region->region = id;
    return region;
}

std::size_t Salvage::piecesOf(const RegionView &region, PieceKind kind) const
{
    if (kind != PieceKind::Findings)
        return bucketwatch::piecesOf(region, kind);
    auto last = m_database.run(
        u"SELECT max(piece) FROM region_piece WHERE region = ? AND kind = ?"_s, {region.region.id(), static_cast<int>(kind)});
    const bool isKnown = last && last->next() && !last->value(0).isNull();
    return isKnown ? std::min<std::size_t>(last->value(0).toULongLong() + 1, MaxPieces) : 0;
}

std::optional<QByteArray> Salvage::findPiece(Region region, PieceKind kind, std::size_t piece, bool &isLost) const
{
    const int number = static_cast<int>(kind);
    return find(nameOfRegionPiece(region.id(), number, piece),
        u"SELECT data FROM region_piece WHERE region = ? AND kind = ? AND piece = ?"_s, {region.id(), number, quint64(piece)}, isLost);
}

void Salvage::readRows(RegionView &region)
{
    bool isInventoryLost = false; // then a piece that is not there was perhaps never stored
    const auto list = findPiece(region.region, PieceKind::Inventory, 0, isInventoryLost);
    const PieceInventory inventory = list ? decodeInventory(*list).value_or(PieceInventory()) : PieceInventory();
    for (const PieceKind kind : allPieceKinds()) {
        std::size_t lost = 0;
        const std::size_t pieces = piecesOf(region, kind);
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            bool isLost = false;
            const auto bytes = findPiece(region.region, kind, piece, isLost);
            const bool isMissing = !bytes && std::ranges::contains(inventory, std::pair(kind, piece));
            if (isLost || isMissing || (bytes && !decodePiece(*bytes, kind, piece, region)))
                lost += rowsIn(region, kind, piece);
        }
        if (lost > 0)
            losses.append(text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "In %1: %2 (rows: %3)."))
                    .arg(region.region.name(), nameOf(kind))
                    .arg(lost));
    }
    region.findings.index();
}

void Salvage::readEdits()
{
    auto newest = m_database.run(u"SELECT number FROM edit ORDER BY number DESC LIMIT 1"_s);
    EditNumber number = newest && newest->next() ? newest->value(0).toLongLong() : 0;
    for (; number > 0 && number <= LastEdit; --number) {
        const auto summary = readEdit(m_database, number);
        auto patch = readPatch(m_database, *organization.accounts, number);
        if (!summary || !*summary || !patch || patch->isEmpty())
            break;
        edits.push_back({**summary, *std::move(patch)});
    }
    if (number > 0)
        losses.append(text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "The history up to edit %1.")).arg(number));
    else if (!newest || number < 0)
        losses.append(text(QT_TRANSLATE_NOOP("bucketwatch::Recovery", "The history.")));
    std::ranges::reverse(edits);
}

void Salvage::dropUnknownAccounts()
{
    if (std::ranges::all_of(m_isKnown, [](bool isKnown) { return isKnown; }))
        return;
    std::vector<Account> rows;
    for (std::size_t row = 0; row < m_isKnown.size(); ++row) {
        if (m_isKnown[row])
            rows.push_back(organization.accounts->rows[row]);
    }
    for (auto &region : organization.regions) {
        auto smaller = std::make_shared<RegionView>(*region);
        smaller->members = filtered(region->members, m_isKnown);
        smaller->detectors = filtered(region->detectors, m_isKnown);
        smaller->pending = filtered(region->pending, m_isKnown);
        region = std::move(smaller);
    }
    for (Edit &edit : edits) {
        for (RegionPatch &patch : edit.patch.regions)
            std::erase_if(patch.fields, [](const FieldChange &change) { return !change.account.isValid(); });
    }
    organization.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
}

} // namespace bucketwatch
