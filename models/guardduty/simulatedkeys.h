// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "guardduty/sessiontoken.h"
#include "guardduty/sigv4.h"

#include <QHash>

#include <optional>

namespace bucketwatch {

/// The access keys of a workspace. They are derived from the 32 bytes that the workspace was made with and kept nowhere: a key ID
/// carries the number of its account, so that any of 50,000 accounts has one and a made-up ID is told from a real one.
/// They open a simulation on this machine and are no secrets.
class SimulatedKeys {
public:
    explicit SimulatedKeys(QByteArray seed) : m_seed(std::move(seed)) { }

    [[nodiscard]] const QByteArray &seed() const { return m_seed; }
    /// The keys of @p account that do not expire: the same ones every time.
    [[nodiscard]] AwsCredentials credentials(AccountId account) const;
    /// Temporary ones.
    [[nodiscard]] AwsCredentials credentials(const RoleSession &session) const;

    /// Whose @p accessKeyId ("AKIA…") is; nothing when this workspace did not make it.
    [[nodiscard]] std::optional<AccountId> accountOf(QByteArrayView accessKeyId) const;
    /// The session of @p accessKeyId ("ASIA…"), expired or not; nothing when the token does not belong to it.
    [[nodiscard]] std::optional<RoleSession> sessionOf(QByteArrayView accessKeyId, const QByteArray &token) const;

    /// @p count characters out of a-z and 0-9 that stay the same for this workspace and @p purpose.
    [[nodiscard]] QString identifier(QByteArrayView purpose, qsizetype count) const;

private:
    [[nodiscard]] QByteArray derive(QByteArrayView purpose, QByteArrayView value) const;
    [[nodiscard]] QByteArray maskFor(QByteArrayView check) const;
    [[nodiscard]] Secret secretOf(QByteArrayView accessKeyId) const;
    [[nodiscard]] QByteArray sessionKeyId(const QByteArray &token) const;

    QByteArray m_seed;
};

} // namespace bucketwatch
