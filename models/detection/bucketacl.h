// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/bucketaccess.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bucketwatch {

/// To whom an access control list opens its bucket, and by what.
struct AclVerdict {
    Openness openness;
    QString grant; ///< the canned list or "PERMISSION for group" that opens it widest; empty when nothing does
};

/// Judges the access control list that the requestParameters of PutBucketAcl or CreateBucket set: a canned list, an
/// AccessControlPolicy with one Grant or many, or grant headers. The groups AllUsers and AuthenticatedUsers are the
/// public, the log delivery group is not.
/// @return nothing when the parameters set no access control list.
[[nodiscard]] std::optional<AclVerdict> judgeBucketAcl(const QJsonObject &parameters);

} // namespace bucketwatch
