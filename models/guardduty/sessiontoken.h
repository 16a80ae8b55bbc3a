// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"

#include <QByteArray>

#include <optional>

namespace bucketwatch {

/// What AssumeRole hands out, as the session token itself: nothing has to be remembered, so sessions outlive the endpoint.
struct RoleSession {
    AccountId account;
    QString role; ///< "OrganizationAccountAccessRole"
    QString name; ///< RoleSessionName
    Timestamp expiration {}; ///< whole seconds, by the machine's clock
    QByteArray nonce; ///< makes two sessions of one second different

    friend bool operator==(const RoleSession &, const RoleSession &) = default;
};

/// @p session in base64, authenticated with @p key.
[[nodiscard]] QByteArray toToken(const RoleSession &session, QByteArrayView key);
/// Nothing unless @p token was made by toToken() with the same key. Says nothing of its expiration.
[[nodiscard]] std::optional<RoleSession> sessionFromToken(const QByteArray &token, QByteArrayView key);

} // namespace bucketwatch
