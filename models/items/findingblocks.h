// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingfacts.h"

#include <QJsonObject>

namespace bucketwatch {

/// Everything that GuardDuty's document of a finding tells, in the order and under the labels of the console. Blocks and facts
/// that it does not tell of are left out, and so are the signals and resources of an attack sequence, see sequenceblocks.h. Moments are
/// local, as in the console. Source: user guide, "Reviewing findings".
[[nodiscard]] std::vector<FindingBlock> findingBlocks(const QJsonObject &document);

} // namespace bucketwatch
