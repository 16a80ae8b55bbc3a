// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/apicaller.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString userArn(AccountId account)
{
    return u"arn:aws:iam::%1:user/%2"_s.arg(account.toString(), UserName);
}

QString arnOf(const Caller &caller)
{
    return caller.session.isEmpty() ? userArn(caller.account) : caller.session;
}

} // namespace bucketwatch
