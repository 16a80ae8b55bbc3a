// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/identity.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString RequestIdentity::arn() const
{
    if (session)
        return assumedRoleArn(account, session->role, session->name);
    return u"arn:aws:iam::%1:user/%2"_s.arg(account.toString(), UserName);
}

QString assumedRoleArn(AccountId account, const QString &role, const QString &session)
{
    return u"arn:aws:sts::%1:assumed-role/%2/%3"_s.arg(account.toString(), role, session);
}

} // namespace bucketwatch
