// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHBoxLayout>

namespace bucketwatch {

/// A row of widgets that goes on in the next line where the width ends. Widgets have their liked size; hidden ones take no room.
class WrappingRow final : public QHBoxLayout {
public:
    using QHBoxLayout::QHBoxLayout;

    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    [[nodiscard]] int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    void setGeometry(const QRect &rect) override;

private:
    /// @return the height of all lines in the width of @p rect.
    int arrange(const QRect &rect, bool move) const;
};

} // namespace bucketwatch
