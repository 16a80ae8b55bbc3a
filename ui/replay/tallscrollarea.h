// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace bucketwatch {

/// Scrolls a column of texts that wrap: the column is as wide as the area and as high as its text needs at that width.
/// (A resizable QScrollArea goes by the least heights, and then squeezes labels that wrap.)
class TallScrollArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit TallScrollArea(QWidget *parent = nullptr);

    /// Takes @p column, which has a layout.
    void setColumn(QWidget *column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace bucketwatch
