// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/unusualpart.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString wireName(UnusualPart::Aspect aspect)
{
    switch (aspect) {
    case UnusualPart::Aspect::Network:
        return u"network"_s;
    case UnusualPart::Aspect::UserAgent:
        return u"userAgent"_s;
    case UnusualPart::Aspect::Api:
        return u"api"_s;
    case UnusualPart::Aspect::Bucket:
        return u"bucket"_s;
    case UnusualPart::Aspect::Hour:
        return u"hour"_s;
    case UnusualPart::Aspect::Volume:
        return u"volume"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace bucketwatch
