// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace bucketwatch {

class TableView;

/// The column of check boxes at the left of a TableView: what is selected is checked. Shift+click checks a range.
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
    TableView *m_table;
};

} // namespace bucketwatch
