// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/detectionlist.h"

namespace bucketwatch {

/// Reads the file of a list, all or nothing: one line that is wrong makes the whole of it a problem, which names the line.
/// Duplicates count once. Rows of other indicators (hashes, mail addresses) are passed over in the formats that have such, and
/// so are domains where the list holds addresses only. Pure: bytes in, values out.
/// Source of the formats: user guide, "Customizing threat detection with entity lists and IP address lists", "List formats".
[[nodiscard]] ListReading readListFile(const QByteArray &content, ListFormat format, ListKind kind);

} // namespace bucketwatch
