// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/operationroutes.h"

#include "guardduty/operationtable.h"
#include "guardduty/percentencoding.h"

#include <algorithm>

namespace bucketwatch {

namespace {

/// Without the empty text before the first slash.
QByteArrayList segmentsOf(const QByteArray &path)
{
    return path.startsWith('/') ? path.sliced(1).split('/') : QByteArrayList();
}

} // namespace

void OperationRoutes::add(const Operation &operation)
{
    Route route {{}, &operation};
    for (const QByteArrayList texts = segmentsOf(operation.uri.toLatin1()); const QByteArray &text : texts) {
        const bool isLabel = text.startsWith('{') && text.endsWith('}');
        route.segments.push_back({isLabel ? text.sliced(1).chopped(1) : text, isLabel});
    }
    std::vector<Route> &routes = m_routes[operation.method.toLatin1()];
    const auto isLess = [](const Route &one, const Route &other) {
        return std::ranges::lexicographical_compare(one.segments, other.segments, {}, &Segment::isLabel, &Segment::isLabel);
    };
    routes.insert(std::ranges::upper_bound(routes, route, isLess), route);
}

std::optional<RouteMatch> OperationRoutes::match(const QByteArray &method, const QByteArray &encodedPath) const
{
    const auto routes = m_routes.constFind(method);
    const QByteArrayList texts = segmentsOf(encodedPath);
    if (routes == m_routes.cend() || texts.isEmpty())
        return std::nullopt;
    const auto fits
        = [](const Segment &segment, const QByteArray &text) { return segment.isLabel ? !text.isEmpty() : segment.text == text; };
    const auto route = std::ranges::find_if(
        *routes, [&](const Route &candidate) { return std::ranges::equal(candidate.segments, texts, fits); });
    if (route == routes->end())
        return std::nullopt;
    RouteMatch match {route->operation, {}};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Segment &segment = route->segments[static_cast<std::size_t>(i)];
        if (segment.isLabel)
            match.labels.insert(QString::fromLatin1(segment.text), QString::fromUtf8(percentDecoded(texts[i])));
    }
    return match;
}

} // namespace bucketwatch
