// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace bucketwatch {

/// Makes @p path and the folders that lead there, or leaves the file that it was as it is. Error::Storage names the path and says
/// why it cannot be written.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace bucketwatch
