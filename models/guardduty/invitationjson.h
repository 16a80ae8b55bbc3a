// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/relations.h"

#include <QJsonObject>

namespace bucketwatch {

[[nodiscard]] QString invitationIdOf(const RegionView &region, const Relation &relation);

/// The administrator of @p relation as the invited account sees it: `administrator` of a member, an element of `invitations`.
/// Members through AWS Organizations were never invited and have no invitationId.
[[nodiscard]] QJsonObject invitationJson(const RegionView &region, const Relation &relation);

} // namespace bucketwatch
