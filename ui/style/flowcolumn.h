// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

/// The column inside a scroll area. Its height follows from its width: without this a text that wraps asks for the height that it would
/// have in the narrowest window, and the area scrolls, or leaves gaps, although everything fits.
class FlowColumn final : public QWidget {
    Q_OBJECT
public:
    /// Scroll below the height that the content likes, or only below the least that it can do with.
    enum class Height { Liked, Least };

    explicit FlowColumn(Height height = Height::Liked, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    Height m_height;
};

} // namespace bucketwatch
