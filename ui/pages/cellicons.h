// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/cellstate.h"
#include "style/tokens.h"

#include <QPixmap>

#include <array>

namespace bucketwatch {

/// How the state of a cell is drawn; an empty @c name draws nothing.
struct CellIcon {
    QString name;
    Tokens::Colour colour = Tokens::Colour::StatusInactiveText;

    [[nodiscard]] static const CellIcon &of(CellState state);
};

/// The icons as pixmaps, drawn once for a theme and a screen: a page of cells paints hundreds of them.
class CellIcons {
public:
    /// A null pixmap for a state without an icon.
    [[nodiscard]] const QPixmap &pixmap(CellState state, const Tokens &tokens, double devicePixelRatio);

private:
    std::array<QPixmap, CellStateCount> m_pixmaps;
    bool m_dark = false;
    double m_ratio = 0;
};

} // namespace bucketwatch
