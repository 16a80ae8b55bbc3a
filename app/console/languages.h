// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

class QCoreApplication;

namespace bucketwatch {

/// Loads our texts and Qt's own in @p language, the desktop's when it is empty. English plural forms are always there.
/// Error::BadInput when a language was named that there is no translation for.
[[nodiscard]] Result<void> loadLanguage(QCoreApplication &application, const QString &language);

} // namespace bucketwatch
