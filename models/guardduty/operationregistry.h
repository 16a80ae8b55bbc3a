// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

#include <QStringList>

namespace bucketwatch {

/// Every operation that is carried out: its function, or null.
[[nodiscard]] OperationHandler handlerFor(const QString &operation);
/// Their names, sorted.
[[nodiscard]] QStringList handledOperations();

} // namespace bucketwatch
