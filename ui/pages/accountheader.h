// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace bucketwatch {

class MatrixTable;

/// The accounts beside a MatrixTable, with name and ID: as a heading they stay where they are when the table scrolls sideways,
/// and a click selects the row.
class AccountHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit AccountHeader(MatrixTable *table);

    /// Leaves names more room the wider the table is.
    void fitTo(int tableWidth);
    /// From the near edge to the ID.
    [[nodiscard]] int nameWidth() const { return m_nameWidth; }
    [[nodiscard]] QSize sizeHint() const override;

    static constexpr int Padding = 12;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    MatrixTable *m_table;
    int m_nameWidth;
};

} // namespace bucketwatch
