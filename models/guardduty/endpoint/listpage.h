// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpoint/awsservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <expected>
#include <functional>

namespace bucketwatch {

/// Which part of a list of Organizations is wanted.
struct ListPageRequest {
    std::size_t first = 0;
    int size = 20;
};

/// MaxResults and NextToken of @p input; InvalidInputException when they make no sense.
[[nodiscard]] std::expected<ListPageRequest, ServiceError> readPage(const QJsonObject &input);

/// One page under @p name, with a NextToken when more follow. @p entry gives the JSON of each of the @p count rows, or nothing
/// for one that is not listed.
[[nodiscard]] QJsonObject listPage(const ListPageRequest &page, const QString &name, std::size_t count,
    const std::function<std::optional<QJsonObject>(std::size_t)> &entry);

} // namespace bucketwatch
