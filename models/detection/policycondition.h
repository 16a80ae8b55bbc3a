// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/bucketaccess.h"

#include <QJsonObject>

namespace bucketwatch {

/// The widest circle of callers that can meet all tests of @p condition, the Condition element of a policy statement.
/// What makes a grant not public follows S3's own meaning of "public" (S3 user guide, blocking public access): fixed
/// networks, VPCs, endpoints, accounts, organizations, principals, access points and keys. A source address range wider
/// than /8 (IPv6: /32) is no limit. A test that only signed requests can pass leaves any AWS caller.
[[nodiscard]] Exposure exposureWithin(const QJsonObject &condition);

/// The widest circle of callers that can fail at least one test: who is left by a Deny under @p condition. An empty
/// condition leaves nobody.
[[nodiscard]] Exposure exposureOutside(const QJsonObject &condition);

} // namespace bucketwatch
