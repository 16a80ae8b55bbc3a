// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingcolumns.h"

#include <QJsonObject>

namespace bucketwatch {

/// The row of @p columns with the finding that is @p signal of the attack sequence @p sequence, both as they stand in the
/// document: one of the same account, of the type that the signal names and, where both name one, about the same bucket. Signals
/// do not name the finding itself; of several the one of the same actor and the same time is taken, then the one that was seen
/// last. -1 when there is none, and when the signal is no finding. Looks at all rows once.
[[nodiscard]] int rowOfSignal(const FindingColumns &columns, const QJsonObject &sequence, const QJsonObject &signal);

} // namespace bucketwatch
