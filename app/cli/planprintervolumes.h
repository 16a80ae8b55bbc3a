// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/plancost.h"

#include <QJsonObject>
#include <QStringList>

namespace bucketwatch {

// Where the volumes of a cost come from, as `bucketwatchctl plan` tells it. @p measured is null when no recording was named,
// whose title is @p recording.

/// "from" is "recording" or "assumptions"; "days" is null when the recording does not tell the volume of S3 data events.
[[nodiscard]] QJsonObject volumesJson(const RecordedVolumes *measured, const QString &recording);
/// Accounts and Regions by the origin of their volume.
[[nodiscard]] QJsonObject originsJson(const VolumeOrigins &origins);

/// What was measured, or why not.
[[nodiscard]] QStringList volumesLines(const RecordedVolumes *measured, const QString &recording);
/// "S3 Protection: measured in 3 places, assumed in 1 place"; empty where nothing has a volume.
[[nodiscard]] QString originsText(DataSource source, const VolumeOrigins &origins);

} // namespace bucketwatch
