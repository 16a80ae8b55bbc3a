// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/regionmatrixmodel.h"

#include <QWidget>

class QAbstractButton;

namespace bucketwatch {

class MatrixTable;

/// Above the accounts of a MatrixTable: the headings that sort, and the label of the line with the sums.
class MatrixCorner final : public QWidget {
    Q_OBJECT
public:
    explicit MatrixCorner(MatrixTable *table);

Q_SIGNALS:
    void sortRequested(bucketwatch::RegionMatrixModel::Order order);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    MatrixTable *m_table;
    QAbstractButton *m_name;
    QAbstractButton *m_id;
};

} // namespace bucketwatch
