// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QIODevice;

namespace bucketwatch {

/// The rows of a table as they were at one moment. @c cells keeps alive what it needs and may be called in another thread.
struct CsvTable {
    QStringList headings;
    int rows = 0;
    std::function<QStringList(int row)> cells = {};
};

/// Writes @p table to @p device, the headings first, as csvLine() does. @p goesOn is asked after each row and stops it by false.
/// @return whether everything is written; of a failure @p device knows why.
[[nodiscard]] bool writeCsv(QIODevice &device, const CsvTable &table, const std::function<bool()> &goesOn);

} // namespace bucketwatch
