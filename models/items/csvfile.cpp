// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/csvfile.h"

#include "base/csvline.h"

#include <QIODevice>

namespace bucketwatch {

bool writeCsv(QIODevice &device, const CsvTable &table, const std::function<bool()> &goesOn)
{
    const auto write = [&device](const QStringList &cells) {
        const QByteArray line = csvLine(cells).toUtf8();
        return device.write(line) == line.size();
    };
    bool isWritten = write(table.headings);
    for (int row = 0; row < table.rows && isWritten; ++row)
        isWritten = write(table.cells(row)) && goesOn();
    return isWritten;
}

} // namespace bucketwatch
