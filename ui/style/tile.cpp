// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/tile.h"

#include "style/optionpainter.h"
#include "style/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {
constexpr int TilePadding = 12;
}

Tile::Tile(const QString &text, const QString &description, QWidget *parent) : QRadioButton(text, parent), m_description(description)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(description);
    setSizePolicy(OptionPainter::sizePolicy());
}

QSize Tile::sizeHint() const
{
    constexpr int Width = 300;
    return {Width, heightForWidth(Width)};
}

QSize Tile::minimumSizeHint() const
{
    return OptionPainter::minimumSize(text(), m_description, font()) + QSize(2 * TilePadding, 2 * TilePadding);
}

int Tile::heightForWidth(int width) const
{
    return OptionPainter::height(text(), m_description, font(), width - 2 * TilePadding) + 2 * TilePadding;
}

void Tile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? 2 : 1;
    painter.setPen(QPen(tokens(isChecked() ? TileBorderSelected : TileBorder), line));
    painter.setBrush(!isEnabled() ? tokens(TileBgDisabled) : isChecked() ? tokens(TileBgSelected) : tokens(BgContainer));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), Tokens::ItemRadius, Tokens::ItemRadius);
    OptionPainter(this).paint(painter, rect().adjusted(TilePadding, TilePadding, -TilePadding, -TilePadding),
        OptionPainter::Mark::Radio, m_description);
}

bool Tile::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

TileGroup::TileGroup(const QString &label, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(TilePadding);
    setAccessibleName(label);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosenChanged(id);
    });
}

Tile *TileGroup::add(int id, const QString &text, const QString &description)
{
    auto *tile = new Tile(text, description, this);
    m_group->addButton(tile, id);
    layout()->addWidget(tile);
    return tile;
}

int TileGroup::chosen() const
{
    return m_group->checkedId();
}

void TileGroup::choose(int id)
{
    if (QAbstractButton *tile = m_group->button(id)) {
        tile->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false); // or the last one could not be taken back
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

} // namespace bucketwatch
