// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/detectionlist.h"

namespace bucketwatch {

/// The format of a list's file, told by its first line that is no remark; Txt when it is none of the others.
[[nodiscard]] ListFormat listFormatOf(const QByteArray &content);

} // namespace bucketwatch
