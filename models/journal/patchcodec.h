// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationpatch.h"

#include <QByteArray>

namespace bucketwatch {

/// A patch as bytes for the journal: preferences, then a column for each field, with the rows of @p accounts as ranges and the
/// values before and after as runs, so that an edit of everybody takes little. The Region travels beside it.
[[nodiscard]] QByteArray encodePatch(const RegionPatch &patch, const AccountTable &accounts);
/// The fields come back in the order of their columns, and of the rows in each. @p accounts may have more rows by now.
/// Error::Damaged when @p bytes are not what encodePatch() writes, or wrote in version 1.
[[nodiscard]] Result<RegionPatch> decodePatch(Region region, const QByteArray &bytes, const AccountTable &accounts);

/// What @p patch changes in the organization as a whole: settings and accounts. Empty when it does not.
[[nodiscard]] QByteArray encodeOrganizationPart(const OrganizationPatch &patch);
/// A patch without Regions; Error::Damaged as above.
[[nodiscard]] Result<OrganizationPatch> decodeOrganizationPart(const QByteArray &bytes);

} // namespace bucketwatch
