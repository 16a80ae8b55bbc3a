// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/regionpieces.h"
#include "workspace/workspacereader.h"

#include <QStringList>
#include <QVariantList>

namespace bucketwatch {

/// What can be read of a damaged workspace: everything is looked up by itself, so that a page that is lost takes no more with it
/// than it has.
class Salvage {
public:
    explicit Salvage(const Database &database) : m_database(database) { }

    /// Error::Damaged when there are no accounts.
    [[nodiscard]] Result<void> run();

    OrganizationView organization;
    QByteArray keySeed;
    std::vector<Edit> edits; ///< oldest first, without a gap
    QStringList losses; ///< translated sentences

private:
    [[nodiscard]] Result<void> runOn1();
    void readOrganization();
    [[nodiscard]] bool readAccounts();
    void readRegions();
    [[nodiscard]] std::shared_ptr<RegionView> readHeader(Region id);
    void readRows(RegionView &region);
    [[nodiscard]] std::optional<QByteArray> findPiece(Region region, PieceKind kind, std::size_t piece, bool &isLost) const;
    [[nodiscard]] std::size_t piecesOf(const RegionView &region, PieceKind kind) const;
    void readEdits();
    void dropUnknownAccounts();
    /// The blob of the row called @p row, which @p sql finds; nothing when there is none, and a note in @p isLost when there is one
    /// that does not read.
    [[nodiscard]] std::optional<QByteArray> find(const QString &row, const QString &sql, const QVariantList &values, bool &isLost) const;

    const Database &m_database;
    std::vector<bool> m_isKnown; ///< of the rows of accounts
};

} // namespace bucketwatch
