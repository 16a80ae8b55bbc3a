// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/region.h"

#include <QJsonObject>
#include <QString>

namespace bucketwatch {

/// A call of GuardDuty's API: what an HTTP request, a command line and a Change have in common.
struct ApiCall {
    QString operation; ///< "UpdateMemberDetectors"
    Region region;
    QJsonObject input; ///< wire names of all members, wherever they travel: "DetectorId", "accountIds", "maxResults"

    friend bool operator==(const ApiCall &, const ApiCall &) = default;
};

} // namespace bucketwatch
