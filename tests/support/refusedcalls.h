// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/operationcalls.h"

#include <vector>

namespace bucketwatch::test {

/// What refusedCalls() want to stand before them: the preference ALL in eu-central-1.
[[nodiscard]] OperationCall preparation(const Callers &callers);
/// For every operation that refuses anything a call that its input forbids, and where the caller or what stands forbids it, one
/// for that. GetDetector and the two for the administrator of a member refuse nothing but detectors of others.
[[nodiscard]] std::vector<OperationCall> refusedCalls(const Callers &callers);

} // namespace bucketwatch::test
