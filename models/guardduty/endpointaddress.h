// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/error.h"
#include "base/region.h"
#include "guardduty/sigv4.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace bucketwatch {

/// "http://127.0.0.1:8080" as an address: this machine only (127.0.0.1, ::1 or localhost), with a port, and without user, path or
/// query. Error::BadInput says what is wrong. Live connections to AWS are not built yet, and nothing may be sent there by
/// mistake.
[[nodiscard]] Result<QUrl> parseLoopbackAddress(const QString &text);

/// An account of an endpoint and its keys.
struct EndpointAccount {
    AccountId account;
    QString name;
    QString role; ///< "delegated-administrator"
    AwsCredentials credentials;
};

/// The line that `bucketwatchctl serve` prints.
struct EndpointDescription {
    QUrl address;
    std::optional<Region> region;
    std::vector<EndpointAccount> accounts;
};

/// Error::BadInput, without a word of what @p json holds, unless it is such a line with at least one account.
[[nodiscard]] Result<EndpointDescription> parseEndpointDescription(const QByteArray &json);

} // namespace bucketwatch
