// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/evidence.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString wireName(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::ListEntry:
        return u"ListEntry"_s;
    case Evidence::Kind::UserAgent:
        return u"UserAgent"_s;
    case Evidence::Kind::PolicyStatement:
        return u"PolicyStatement"_s;
    case Evidence::Kind::AccessControlList:
        return u"AccessControlList"_s;
    case Evidence::Kind::BlockSettings:
        return u"BlockSettings"_s;
    case Evidence::Kind::LoggingStatus:
        return u"LoggingStatus"_s;
    case Evidence::Kind::Behavior:
        return u"Behavior"_s;
    case Evidence::Kind::Sequence:
        return u"Sequence"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace bucketwatch
