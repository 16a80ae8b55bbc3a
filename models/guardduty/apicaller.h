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

/// Who makes a call, as refusals name it. The history keeps the account and the door.
class ApiCaller : public Caller {
public:
    /// @p session is the ARN of an assumed role; empty for the user of the account.
    ApiCaller(const Caller &caller, const QString &session = {}) : Caller(caller), m_session(session) { }

    [[nodiscard]] QString arn() const { return m_session.isEmpty() ? userArn(account) : m_session; }

private:
    QString m_session;
};

} // namespace bucketwatch
