// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace bucketwatch {

class TableView;

/// The column at the left of a TableView: check boxes, which are checked in the rows that are selected (Shift+click checks a
/// range), or the headings of the rows.
class CheckHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit CheckHeader(TableView *table);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *) override { }
    void mouseReleaseEvent(QMouseEvent *) override { }

private:
    void paintHeading(QPainter &painter, const QRect &rect, int row) const;

    TableView *m_table;
};

} // namespace bucketwatch
