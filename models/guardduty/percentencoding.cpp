// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/percentencoding.h"

namespace bucketwatch {

QByteArray percentEncoded(QByteArrayView text)
{
    return text.toByteArray().toPercentEncoding();
}

QByteArray percentDecoded(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray());
}

} // namespace bucketwatch
