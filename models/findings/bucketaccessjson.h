// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/bucketaccess.h"

#include <QJsonObject>

namespace bucketwatch {

/// GuardDuty's publicAccess of a bucket. effectivePermission is PUBLIC or NOT_PUBLIC where the recording decides it:
/// a grant that no known setting of Block Public Access overrides, or nothing granted; else UNKNOWN.
[[nodiscard]] QJsonObject toJson(const BucketAccess &access);

} // namespace bucketwatch
