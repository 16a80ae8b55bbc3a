// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/cellicons.h"

#include <QWidget>

namespace bucketwatch {

/// What the icons of a MatrixTable mean, in as many lines as the width asks for.
class MatrixLegend final : public QWidget {
    Q_OBJECT
public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        std::vector<CellState> states;
        QString words;
    };
    [[nodiscard]] static std::vector<Entry> entries();
    [[nodiscard]] int widthOf(const Entry &entry) const;
    [[nodiscard]] int lineHeight() const;
    /// Places of all entries in @p width, in order.
    [[nodiscard]] std::vector<QRect> places(int width) const;

    std::vector<Entry> m_entries;
    CellIcons m_icons;
};

} // namespace bucketwatch
