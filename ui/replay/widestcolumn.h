// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace bucketwatch {

/// Gives one column of a table the width that the others leave. Where that is less than it likes, columns that can be done
/// without are hidden; where it is less than it needs and none is left, the table scrolls.
class WidestColumn final : public QObject {
    Q_OBJECT
public:
    struct Room {
        int least; ///< the column is never narrower
        int liked; ///< below it the dispensable columns go
    };

    /// @p dispensable columns go in this order.
    WidestColumn(QTableView &table, int column, Room room, std::vector<int> dispensable);

    /// Width of @p column for its heading and for cells with @p sample.
    [[nodiscard]] static int widthFor(const QTableView &table, int column, const QString &sample);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView &m_table;
    int m_column;
    Room m_room;
    std::vector<int> m_dispensable;
    bool m_fitting = false;
};

} // namespace bucketwatch
