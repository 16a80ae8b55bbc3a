// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/identity.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

Caller RequestIdentity::caller() const
{
    return {account, Door::Http, session ? assumedRoleArn(account, session->role, session->name) : QString()};
}

QString assumedRoleArn(AccountId account, const QString &role, const QString &session)
{
    return u"arn:aws:sts::%1:assumed-role/%2/%3"_s.arg(account.toString(), role, session);
}

} // namespace bucketwatch
