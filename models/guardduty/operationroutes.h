// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace bucketwatch {

struct Operation;

/// An operation and what the path of the request gives it.
struct RouteMatch {
    const Operation *operation = nullptr;
    QJsonObject labels; ///< decoded: {"DetectorId": "12abc"}
};

/// Finds the operation of a request by its method and path. Literal segments win over labels
/// ("/detector/{DetectorId}/member/get").
class OperationRoutes {
public:
    /// @p operation must outlive the routes.
    void add(const Operation &operation);
    /// @p encodedPath as on the request line: a label may hold %2F. Nothing when no operation has that path and method.
    [[nodiscard]] std::optional<RouteMatch> match(const QByteArray &method, const QByteArray &encodedPath) const;

private:
    struct Segment {
        QByteArray text; ///< of a label its name
        bool isLabel = false;
    };
    struct Route {
        std::vector<Segment> segments;
        const Operation *operation = nullptr;
    };

    QHash<QByteArray, std::vector<Route>> m_routes; ///< by method; those with earlier literals first
};

} // namespace bucketwatch
