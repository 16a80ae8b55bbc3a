// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "guardduty/apicall.h"

namespace bucketwatch {

/// As many as Qt opens connections to one host; more would only wait in a queue.
constexpr std::size_t CallsAtOnce = 6;

/// A call that reads, of a detector unless `detector` is empty.
[[nodiscard]] inline ApiCall callOf(const QString &operation, Region region, const QString &detector = {})
{
    ApiCall call {operation, region, {}};
    if (!detector.isEmpty())
        call.input.insert(QStringLiteral("DetectorId"), detector);
    return call;
}

/// The endpoint answered, and the answer is no: what is asked for stays unknown.
[[nodiscard]] inline bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Denied || error.kind == Error::Kind::BadInput || error.kind == Error::Kind::NotFound;
}

} // namespace bucketwatch
