// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QTableView;

namespace bucketwatch {

/// Gives one column of a table the width that the others leave, but never less than a sample of its text needs: then
/// the table scrolls. (A stretched section of QHeaderView has no minimum of its own.)
class WidestColumn final : public QObject {
    Q_OBJECT
public:
    WidestColumn(QTableView &table, int column, int least);

    /// Width of a column whose cells and heading hold @p sample in any of the fonts of a table.
    [[nodiscard]] static int widthFor(const QTableView &table, const QString &sample);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView &m_table;
    int m_column;
    int m_least;
};

} // namespace bucketwatch
