// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace bucketwatch {

/// How rows of a table are written.
enum class TableFormat {
    Text, ///< cells divided by tabs, one line for each row
    Csv, ///< see csvLine()
    Json, ///< an array of objects with the headings as names, in the order of the columns
};

/// Rows of a table as one text, the headings first. Rows may be added a few at a time.
class TableText {
public:
    TableText(TableFormat format, const QStringList &headings);

    /// @p cells has as many texts as there are headings.
    void addRow(const QStringList &cells);
    /// Everything that was added; there is nothing to add after it.
    [[nodiscard]] QString take();

private:
    TableFormat m_format;
    QStringList m_names; ///< of JSON: quoted, each once
    QString m_text;
    bool m_isFirst = true;
};

} // namespace bucketwatch
