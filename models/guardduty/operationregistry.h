// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

#include <QStringList>

namespace bucketwatch {

/// The operation of that name; null when it is not carried out.
[[nodiscard]] const NamedOperation *findOperation(const QString &name);
/// Their names, sorted.
[[nodiscard]] QStringList handledOperations();

} // namespace bucketwatch
