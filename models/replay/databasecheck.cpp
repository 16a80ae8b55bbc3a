// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/databasecheck.h"

#include "detection/addressorigins.h"

namespace bucketwatch {

Result<void> checkDatabases(const QString &asnFile, const QString &geoipFile)
{
    return AddressOrigins::open(asnFile, geoipFile).transform([](const auto &) { });
}

} // namespace bucketwatch
