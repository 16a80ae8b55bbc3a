// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/cellicons.h"

#include "style/icons.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

const CellIcon &CellIcon::of(CellState state)
{
    using enum Tokens::Colour;
    static const std::array<CellIcon, CellStateCount> table = [] {
        std::array<CellIcon, CellStateCount> icons;
        const auto set = [&icons](CellState which, const QString &name, Tokens::Colour colour) {
            icons[static_cast<std::size_t>(which)] = {name, colour};
        };
        set(CellState::Unknown, u"status-unknown"_s, StatusInactiveText);
        set(CellState::Enabled, u"status-success"_s, StatusSuccessText);
        set(CellState::NotEnabled, u"status-inactive"_s, StatusInactiveText);
        set(CellState::Pending, u"status-pending"_s, StatusInfoText);
        set(CellState::PolicyOn, u"lock-on"_s, StatusSuccessText);
        set(CellState::PolicyOff, u"lock-off"_s, StatusInactiveText);
        set(CellState::RegionOff, u"status-region-off"_s, TextDisabled);
        set(CellState::NotOffered, u"status-not-offered"_s, TextDisabled);
        return icons; // of the others the row says at its end what they are
    }();
    return table[static_cast<std::size_t>(state)];
}

const QPixmap &CellIcons::pixmap(CellState state, const Tokens &tokens, double devicePixelRatio)
{
    if (m_dark != tokens.isDark() || m_ratio != devicePixelRatio) {
        m_pixmaps.fill({});
        m_dark = tokens.isDark();
        m_ratio = devicePixelRatio;
    }
    QPixmap &drawn = m_pixmaps[static_cast<std::size_t>(state)];
    const CellIcon &icon = CellIcon::of(state);
    if (drawn.isNull() && !icon.name.isEmpty())
        drawn = Icons::pixmap(icon.name, tokens(icon.colour), Tokens::IconSize, devicePixelRatio);
    return drawn;
}

} // namespace bucketwatch
