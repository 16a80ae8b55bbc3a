// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/style.h"

#include "style/icons.h"
#include "style/stylebuttons.h"
#include "style/stylefields.h"
#include "style/stylemenus.h"
#include "style/styletables.h"
#include "style/tokens.h"

#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

Style::Style() : QProxyStyle(u"Fusion"_s) { }

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return StyleButtons::paintPushButton(*button, *painter, widget);
        break;
    case CE_FocusFrame: return StyleButtons::paintFocusFrame(*option, *painter, widget);
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return StyleFields::paintComboBoxLabel(*combo, *painter);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return StyleMenus::paintItem(*item, *painter);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return StyleMenus::paintBarItem(*item, *painter);
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, Tokens::of(option->palette)(BgPanel)); return;
    case CE_Header: // the common style would ask itself for the place of the label, and leave the sorted heading less of it
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            proxy()->drawControl(CE_HeaderSection, section, painter, widget);
            QStyleOptionHeader label(*section);
            label.rect = proxy()->subElementRect(SE_HeaderLabel, section, widget);
            return proxy()->drawControl(CE_HeaderLabel, &label, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return StyleTables::paintHeaderSection(*section, *painter, widget);
        break;
    case CE_HeaderLabel:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return StyleTables::paintHeaderLabel(*section, *painter, widget);
        break;
    case CE_HeaderEmptyArea: return;
    case CE_Splitter: return StyleTables::paintSplitter(*option, *painter);
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return StyleButtons::paintCheckBox(*option, *painter);
    case PE_IndicatorRadioButton: return StyleButtons::paintRadioButton(*option, *painter);
    case PE_PanelButtonTool: return StyleButtons::paintToolButton(*option, *painter, widget);
    case PE_PanelLineEdit: return StyleFields::paintLineEdit(*option, *painter, widget);
    case PE_Frame:
        if (StyleFields::isFramed(widget))
            return StyleFields::paintFrame(*option, *painter);
        break;
    case PE_PanelMenu: return StyleMenus::paintPanel(*option, *painter);
    case PE_PanelTipLabel: return StyleMenus::paintToolTip(*option, *painter);
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_IndicatorHeaderArrow: // painted with the label
    case PE_FrameFocusRect: // FocusRing draws it, outside the control
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner: return; // the ground shows where two scroll bars meet
    case PE_PanelItemViewRow:
        if (qobject_cast<const QTableView *>(widget))
            return; // the delegates of our tables paint whole cells, and selections have round corners
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return StyleFields::paintComboBox(*combo, *painter);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return StyleTables::paintScrollBar(*bar, *painter, proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return StyleFields::comboBoxPart(*option, part);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return StyleTables::scrollBarPart(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const int inset = Tokens::FieldPadding - 4;
        return option->rect.adjusted(inset, 0, -inset, 0);
    }
    if (element == SE_HeaderLabel) { // the arrow has its room in every sortable heading, not only in the one that is sorted
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        return option->rect.adjusted(margin, 0, -margin, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return StyleButtons::pushButtonSize(*button, widget);
        break;
    case CT_LineEdit: return QSize(contents.width() + 2 * Tokens::FieldPadding, std::max(int(Tokens::ControlHeight), contents.height() + 10));
    case CT_ComboBox:
        return QSize(contents.width() + 2 * Tokens::FieldPadding + Tokens::IconSize + 8, std::max(int(Tokens::ControlHeight), contents.height() + 10));
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return StyleMenus::itemSize(*item, contents);
        break;
    case CT_HeaderSection:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return StyleTables::headerSectionSize(*section, widget);
        break;
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return Tokens::IndicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return StyleButtons::FocusMargin;
    case PM_MenuPanelWidth: return 2;
    case PM_DefaultFrameWidth:
        if (StyleFields::isFramed(widget))
            return StyleFields::FrameWidth;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 9;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonLayout:
    case SH_FocusFrame_Mask:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_Menu_SubMenuPopupDelay: return 150;
    case SH_Menu_Mask: // without a compositor the corners would be black
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(result)) {
            QPainterPath outline;
            outline.addRoundedRect(option->rect, Tokens::ItemRadius, Tokens::ItemRadius);
            mask->region = QRegion(outline.toFillPolygon().toPolygon());
            return 1;
        }
        return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Looking for it in the desktop's theme touches 30,000 files that are not there.
    if (which == SP_LineEditClearButton)
        return Icons::themed(u"edit-clear"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget)) {
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
}

} // namespace bucketwatch
