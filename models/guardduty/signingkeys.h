// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "guardduty/authorizationheader.h"

#include <QHash>

namespace bucketwatch {

/// Signing keys of Signature Version 4, which take four hashes to derive and hold for a day: kept for (secret, date, Region,
/// service). Used in one thread.
class SigningKeys {
public:
    /// The hexadecimal signature of @p stringToSign.
    [[nodiscard]] QByteArray signature(const Secret &secret, const CredentialScope &scope, QByteArrayView stringToSign);

private:
    // Whoever sends made-up Regions and services must not fill the memory.
    static constexpr qsizetype MaxKeys = 1000;

    QHash<QByteArray, QByteArray> m_keys;
};

} // namespace bucketwatch
