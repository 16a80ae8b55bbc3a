// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace bucketwatch {

/// Gives one column of a table the width that the others leave, but never less than a sample of its text needs: before
/// that, columns that can be done without are hidden, and when none is left the table scrolls.
class WidestColumn final : public QObject {
    Q_OBJECT
public:
    /// @p dispensable columns go in this order.
    WidestColumn(QTableView &table, int column, int least, std::vector<int> dispensable);

    /// Width of @p column for its heading and for cells with @p sample.
    [[nodiscard]] static int widthFor(const QTableView &table, int column, const QString &sample);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView &m_table;
    int m_column;
    int m_least;
    std::vector<int> m_dispensable;
    bool m_fitting = false;
};

} // namespace bucketwatch
