// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTemporaryFile;

namespace bucketwatch {

/// Makes Qt draw without a display, on a screen that is large enough for menus to open where they belong. To be called before
/// there is an application object; @p configuration lives as long as that.
void drawOffscreen(QTemporaryFile &configuration);

} // namespace bucketwatch
