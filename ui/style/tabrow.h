// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace bucketwatch {

/// Words in a row, the chosen one underlined: which of several texts of the same thing is shown. Arrow keys move.
class TabRow final : public QTabBar {
    Q_OBJECT
public:
    explicit TabRow(const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
};

} // namespace bucketwatch
