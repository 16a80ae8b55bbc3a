// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/matrixselection.h"

#include <QFrame>

namespace bucketwatch {

class Button;
class TextLabel;

/// What the selected cells are and what can be done to them. It is there without a selection too, so that the table below it
/// does not move when there is one.
class SelectionBar final : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// @p lock says why nothing can be changed at all; empty: it can.
    void show(const MatrixSelection::Counts &counts, const QString &lock);
    using QWidget::show;

Q_SIGNALS:
    void changeRequested(bool enable);
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString details(const MatrixSelection::Counts &counts);

    TextLabel *m_cells;
    TextLabel *m_details;
    Button *m_enable;
    Button *m_disable;
    Button *m_clear;
    bool m_isEmpty = true;
};

} // namespace bucketwatch
