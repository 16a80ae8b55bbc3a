// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace bucketwatch {

struct Replay;
struct ReplayStatistics;

/// {"findings": [...], "statistics": {...}}; the same for the same recording but for "seconds".
[[nodiscard]] QJsonObject replayToJson(const Replay &replay);
[[nodiscard]] QJsonObject statisticsToJson(const ReplayStatistics &statistics);

} // namespace bucketwatch
