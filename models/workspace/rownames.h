// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"

#include <QByteArray>
#include <QString>

namespace bucketwatch {

// What the rows of a workspace are called where damage is reported. Their checksums are of these names too, so that a name has
// everything by which its row is found, and is never changed.

/// Of the row of settings, which has all that the row has beside them.
[[nodiscard]] QString nameOfOrganization(const QString &name, AccountId managementAccount, const QByteArray &keySeed);
[[nodiscard]] QString nameOfAccountPiece(std::size_t piece);
[[nodiscard]] QString nameOfRegion(const QString &region);
[[nodiscard]] QString nameOfRegionPiece(const QString &region, int kind, std::size_t piece);
/// All of it but what others say about it: whether it was taken back.
[[nodiscard]] QString nameOfEdit(const EditSummary &edit);
/// @p patches is how many the edit has, so that none can go unnoticed.
[[nodiscard]] QString nameOfPatch(EditNumber edit, const QString &region, std::size_t patches);
[[nodiscard]] QString nameOfPlan(const QString &plan);

} // namespace bucketwatch
