// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace bucketwatch {

/// A line of comma-separated values with its line end, as RFC 4180 has it. A cell that a spreadsheet would take for a formula, which
/// begins with =, +, -, @ or a control character, gets an apostrophe in front.
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace bucketwatch
