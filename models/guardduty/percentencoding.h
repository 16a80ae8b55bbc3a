// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace bucketwatch {

/// Everything but letters, digits and -._~ as %XX, as RFC 3986 and AWS's signatures want it; a slash too.
[[nodiscard]] QByteArray percentEncoded(QByteArrayView text);
/// %XX as the byte; what is no such sequence stays, and so does +.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView text);

} // namespace bucketwatch
