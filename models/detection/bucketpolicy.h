// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/bucketaccess.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace bucketwatch {

/// To whom a bucket policy opens its bucket, and by which statement.
struct PolicyVerdict {
    Openness openness;
    QString statement; ///< Sid of the statement that opens it widest, else its number from 1; empty when none does
};

/// Judges a policy: an object, its text, or a list of one. Allow statements for everyone (Principal * in any form, or
/// NotPrincipal) are narrowed by their conditions and by Deny statements that cover the same actions and resources. Services,
/// named accounts and named principals are not the public.
/// @return nothing when it cannot be read as a policy.
[[nodiscard]] std::optional<PolicyVerdict> judgeBucketPolicy(const QJsonValue &policy);

} // namespace bucketwatch
