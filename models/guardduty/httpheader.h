// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace bucketwatch {

/// One line of an HTTP header. Names are compared without regard to case.
struct HttpHeader {
    QByteArray name;
    QByteArray value;
    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

using HttpHeaders = std::vector<HttpHeader>;

/// All lines of that name joined by commas; a null array when there is none.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

} // namespace bucketwatch
