// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/csvfile.h"

#include "base/csvline.h"

#include <QAbstractItemModel>
#include <QSaveFile>

namespace bucketwatch {

Result<void> writeCsvFile(const QString &path, const QAbstractItemModel &model, const std::vector<int> &columns)
{
    QSaveFile file(path);
    QStringList cells;
    for (const int column : columns)
        cells << model.headerData(column, Qt::Horizontal).toString();
    bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csvLine(cells).toUtf8()) >= 0;
    for (int row = 0; row < model.rowCount() && isWritten; ++row) {
        cells.clear();
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        isWritten = file.write(csvLine(cells).toUtf8()) >= 0;
    }
    if (!isWritten || !file.commit())
        return std::unexpected(Error {Error::Kind::Storage, file.errorString(), path});
    return {};
}

} // namespace bucketwatch
