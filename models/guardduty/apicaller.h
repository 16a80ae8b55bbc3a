// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"

#include <QString>

namespace bucketwatch {

/// The user that every account's keys belong to.
inline const QString UserName = QStringLiteral("bucketwatch");
/// "arn:aws:iam::111122223333:user/bucketwatch"
[[nodiscard]] QString userArn(AccountId account);

/// "arn:aws:iam::111122223333:user/bucketwatch", or that of the assumed role's session
[[nodiscard]] QString arnOf(const Caller &caller);

} // namespace bucketwatch
