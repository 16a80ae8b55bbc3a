// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/stylefields.h"

#include "style/icons.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionComboBox>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

namespace {

void paintField(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = focus ? 2 : 1;
    painter.setPen(QPen(focus ? tokens(BorderInputFocus) : enabled ? tokens(BorderInput) : tokens(BgInputDisabled), line));
    painter.setBrush(enabled ? tokens(BgInput) : tokens(BgInputDisabled));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2), Tokens::ItemRadius, Tokens::ItemRadius);
    painter.restore();
}

QRect arrowRect(const QStyleOption &option)
{
    const QRect arrow(option.rect.right() - Tokens::FieldPadding - Tokens::IconSize, option.rect.top(), Tokens::IconSize, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, arrow);
}

} // namespace

void StyleFields::paintLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    // The editor inside a combo or spin box has the frame of that box.
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth > 0 && !(widget && qobject_cast<const QComboBox *>(widget->parentWidget())))
        paintField(painter, option);
}

bool StyleFields::isFramed(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QListWidget *>(widget);
}

void StyleFields::paintFrame(const QStyleOption &option, QPainter &painter)
{
    paintField(painter, option);
}

void StyleFields::paintComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    paintField(painter, option);
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    Icons::paint(painter, arrowRect(option), u"go-down"_s, tokens(enabled ? TextInteractive : TextDisabled));
}

void StyleFields::paintComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter)
{
    if (option.editable)
        return;
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect text = comboBoxPart(option, QStyle::SC_ComboBoxEditField);
    painter.setPen(tokens(option.state & QStyle::State_Enabled ? TextBody : TextDisabled));
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(text, int(alignment), option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, text.width()));
}

QRect StyleFields::comboBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow: return arrowRect(option);
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, rect, rect.adjusted(Tokens::FieldPadding, 1, -2 * Tokens::FieldPadding - Tokens::IconSize + 4, -1));
    default: return rect;
    }
}

} // namespace bucketwatch
