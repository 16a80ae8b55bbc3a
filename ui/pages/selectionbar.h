// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/matrixselection.h"

#include <QFrame>

class QAction;
class QBoxLayout;
class QHBoxLayout;

namespace bucketwatch {

class Button;
class DropdownButton;
class TextLabel;

/// What the selected cells are and what can be done to them. It is there without a selection too, so that the table below it
/// does not move when there is one. Where it is too narrow for one line the buttons stand below the words.
class SelectionBar final : public QFrame {
    Q_OBJECT
public:
    /// Takes @p actions, a menu of what can be done to the accounts.
    explicit SelectionBar(DropdownButton *actions, QWidget *parent = nullptr);

    /// @p lock says why nothing can be changed at all, @p planLock why nothing can be planned; empty: it can.
    void show(const MatrixSelection::Counts &counts, const QString &lock, const QString &planLock);
    /// A sentence about what the selection costs; empty: none.
    void setCost(const QString &sentence);
    using QWidget::show;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; } // the words have two lines, whatever the width
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changeRequested(bool enable);
    /// The same for the plan, without taking effect.
    void planRequested(bool enable);
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showDetails();
    void arrange();
    [[nodiscard]] static QString details(const MatrixSelection::Counts &counts);

    QBoxLayout *m_line;
    QHBoxLayout *m_buttons;
    TextLabel *m_cells;
    TextLabel *m_details;
    DropdownButton *m_actions;
    Button *m_enable;
    Button *m_disable;
    DropdownButton *m_plan;
    QAction *m_planEnabling;
    QAction *m_planDisabling;
    Button *m_clear;
    QString m_counted; ///< the details without the cost
    QString m_cost;
    bool m_isEmpty = true;
};

} // namespace bucketwatch
