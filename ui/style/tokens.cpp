// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QPalette>
#include <QWidget>

namespace bucketwatch {

using namespace Qt::StringLiterals;

Tokens::Tokens(bool dark, std::array<QColor, static_cast<std::size_t>(Colour::Count)> colours) : m_colours(colours), m_dark(dark) { }

Tokens Tokens::load(bool dark)
{
    QFile file(u":/style/tokens.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Tokens", "the style tokens are compiled into the program");
    const QJsonObject table = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();

    std::array<QColor, static_cast<std::size_t>(Colour::Count)> colours;
    const QMetaEnum names = QMetaEnum::fromType<Colour>();
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const QJsonObject entry = table[QLatin1StringView(names.valueToKey(static_cast<int>(i)))].toObject();
        colours[i] = QColor::fromString(entry[dark ? "dark"_L1 : "light"_L1].toString());
    }
    return Tokens(dark, colours);
}

const Tokens &Tokens::light()
{
    static const Tokens tokens = load(false);
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens = load(true);
    return tokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const Tokens &Tokens::of(const QWidget *widget)
{
    return widget ? of(widget->palette()) : light();
}

QPalette Tokens::palette() const
{
    const auto &t = *this;
    QPalette palette;
    palette.setColor(QPalette::Window, t(Colour::BgPage));
    palette.setColor(QPalette::WindowText, t(Colour::TextBody));
    palette.setColor(QPalette::Base, t(Colour::BgContainer));
    palette.setColor(QPalette::AlternateBase, t(Colour::BgCellShaded));
    palette.setColor(QPalette::Text, t(Colour::TextBody));
    palette.setColor(QPalette::Button, t(Colour::BgContainer));
    palette.setColor(QPalette::ButtonText, t(Colour::TextInteractive));
    palette.setColor(QPalette::BrightText, t(Colour::TextHeading));
    palette.setColor(QPalette::PlaceholderText, t(Colour::TextFormSecondary));
    palette.setColor(QPalette::Highlight, t(Colour::ControlBgChecked));
    palette.setColor(QPalette::HighlightedText, t(Colour::ControlFg));
    palette.setColor(QPalette::Accent, t(Colour::ControlBgChecked));
    palette.setColor(QPalette::Link, t(Colour::Link));
    // Descriptions stand between text and hints. No link here is ever visited, so its place is free for them.
    palette.setColor(QPalette::LinkVisited, t(Colour::TextHeadingSecondary));
    palette.setColor(QPalette::ToolTipBase, t(Colour::BgPopover));
    palette.setColor(QPalette::ToolTipText, t(Colour::TextBody));
    palette.setColor(QPalette::Light, t(Colour::BgContainer));
    palette.setColor(QPalette::Midlight, t(Colour::BorderDividerSubtle));
    palette.setColor(QPalette::Mid, t(Colour::BorderDivider));
    palette.setColor(QPalette::Dark, t(Colour::BorderInput));
    palette.setColor(QPalette::Shadow, t(Colour::BorderControl));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t(Colour::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, t(Colour::BgInputDisabled));
    return palette;
}

} // namespace bucketwatch
