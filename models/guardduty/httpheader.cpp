// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/httpheader.h"

namespace bucketwatch {

QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    QByteArray joined;
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (joined.isNull())
            joined = header.value.isNull() ? QByteArray("") : header.value;
        else
            joined += ',' + header.value;
    }
    return joined;
}

} // namespace bucketwatch
