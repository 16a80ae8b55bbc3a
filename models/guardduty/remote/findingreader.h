// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingfilter.h"
#include "findings/storedfinding.h"
#include "guardduty/remote/restclient.h"

#include <vector>

namespace bucketwatch {

/// Reads the findings that an account sees in a Region, and its filters. What the account may not see is an error of kind Denied,
/// BadInput or NotFound.
class FindingReader final : public QObject {
    Q_OBJECT
public:
    explicit FindingReader(RestClient &client, QObject *parent = nullptr);

    /// Those of the members too, when @p detector is an administrator's; the oldest first. Equal contents are one object.
    [[nodiscard]] QFuture<Result<std::vector<StoredFinding>>> readFindings(
        Region region, QString detector, AwsCredentials credentials);
    /// In the order of their ranks.
    [[nodiscard]] QFuture<Result<FindingFilters>> readFilters(Region region, QString detector, AwsCredentials credentials);

private:
    RestClient &m_client;
};

} // namespace bucketwatch
