// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/sigv4.h"

namespace bucketwatch {

/// A request as it came: what is signed, and whom it is for.
struct HttpRequest : SignableRequest {
    /// Of a target in absolute form, "127.0.0.1:8080"; empty for the usual form. It goes before the Host header (RFC
    /// 9112, 3.2.2).
    QByteArray authority;
};

} // namespace bucketwatch
