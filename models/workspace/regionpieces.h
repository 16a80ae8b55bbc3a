// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/regionpatch.h"

#include <QByteArray>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace bucketwatch {

/// Rows that are stored together: few enough that one edit writes little, many enough that 50,000 accounts are 49 pieces.
inline constexpr std::size_t RowsPerPiece = 1024;

/// What a piece of a Region holds: one thing of 1,024 accounts, or a list of the whole Region (in piece 0). The numbers are
/// stored in workspaces: never renumber. A piece in which nothing was ever set is not stored.
enum class PieceKind : std::uint8_t {
    Membership = 1,
    Detectors = 2, ///< comes before the plans, whose dates are distances from its creation
    Pending = 3,
    Invitations = 8, ///< of the whole Region
    TagLists = 9, ///< of the whole Region
    Filters = 10, ///< of the whole Region
    Lists = 11, ///< of the whole Region
    Findings = 12, ///< 1,024 findings each, in the order in which they came
    Destinations = 13, ///< of the whole Region
    FirstSwitch = 16, ///< and the number of a Feature: whether it is on, and since when
    FirstTrial = 64,
    FirstAdditional = 112,
    Inventory = 255, ///< which others are stored, so that none can go unnoticed; not in allPieceKinds()
};

/// Every kind, in the order in which they must be decoded.
[[nodiscard]] const std::vector<PieceKind> &allPieceKinds();
[[nodiscard]] bool isOfWholeRegion(PieceKind kind);
/// How many pieces of @p kind @p region has, empty ones included.
[[nodiscard]] std::size_t piecesOf(const RegionView &region, PieceKind kind);
/// The pieces of @p kind that may be different between @p before and @p after, which @p patch made of it; @p rows are rowsOf() it.
[[nodiscard]] std::set<std::size_t> changedPieces(
    const RegionView &before, const RegionView &after, const std::vector<int> &rows, const RegionPatch &patch, PieceKind kind);
/// For reports of damage: "S3 Protection", "membership"; translated.
[[nodiscard]] QString nameOf(PieceKind kind);

/// The kinds whose pieces @p patch may change.
[[nodiscard]] std::set<PieceKind> kindsOf(const RegionPatch &patch);

/// Piece @p piece of @p region; empty when there is nothing in it.
[[nodiscard]] QByteArray encodePiece(const RegionView &region, PieceKind kind, std::size_t piece);
/// The same for @p after; nothing when the piece is as it is in @p before, which may have fewer rows.
[[nodiscard]] std::optional<QByteArray> encodeIfDifferent(
    const RegionView &before, const RegionView &after, PieceKind kind, std::size_t piece);
/// The pieces of a Region that are stored, but for the inventory itself.
using PieceInventory = std::vector<std::pair<PieceKind, std::size_t>>;
[[nodiscard]] QByteArray encodeInventory(const PieceInventory &inventory);
/// Nothing when @p bytes are something else.
[[nodiscard]] std::optional<PieceInventory> decodeInventory(QByteArrayView bytes);

/// Sets in @p region, whose rows have been made, what encodePiece() wrote. False when @p bytes are something else; then some
/// of it may be set. Findings are appended; FindingTable::index() follows the last of them.
[[nodiscard]] bool decodePiece(QByteArrayView bytes, PieceKind kind, std::size_t piece, RegionView &region);

} // namespace bucketwatch
