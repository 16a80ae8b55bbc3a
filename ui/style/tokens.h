// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>

#include <array>

class QPalette;
class QWidget;

namespace bucketwatch {

/// The colours and sizes that everything in the window is painted with. Two immutable sets, light and dark, read once from
/// resources/style/tokens.json; which one applies follows from the palette, so a widget only asks with its own.
class Tokens {
    Q_GADGET
public:
    enum class Colour {
        TextBody, TextBodySecondary, TextHeading, TextHeadingSecondary, LabelText, TextFormSecondary, TextCounter,
        TextDisabled, TextInteractive, TextInteractiveHover, TextBreadcrumbSeparator, TextBreadcrumbCurrent,
        TextNavActive, TextNavItem, Link, LinkHover, BgPage, BgPanel, BgContainer, BgPopover, BgModalBackdrop,
        BgCellShaded, BgRowSelected, BgInput, BgInputDisabled, BorderContainer, BorderDivider, BorderDividerSubtle,
        BorderInput, BorderInputFocus, BorderControl, BorderDropdown, BorderDropdownItemHover, BorderRowSelected,
        FocusRingLine, ButtonPrimaryBg, ButtonPrimaryText, ButtonPrimaryBgHover, ButtonPrimaryTextHover,
        ButtonPrimaryBgActive, ButtonPrimaryBgDisabled, ButtonPrimaryTextDisabled, ButtonNormalBg, ButtonNormalText,
        ButtonNormalBorder, ButtonNormalBgHover, ButtonNormalTextHover, ButtonNormalBgActive, ButtonNormalTextDisabled,
        ButtonNormalBorderDisabled, ButtonToggleBgPressed, ControlBg, ControlBgChecked, ControlBgDisabled, ControlFg,
        ControlFgDisabled, ProgressTrack, ProgressFill, SliderTrack, SliderHandle, SliderHandleActive, SegmentBg,
        SegmentBgActive, SegmentBgHover, SegmentText, SegmentTextActive, SegmentBorder, TileBgSelected, TileBorder,
        TileBorderSelected, TileBgDisabled, MenuBg, MenuBgHover, MenuText, MenuTextDisabled, StatusSuccessText,
        StatusSuccessBg, StatusSuccessBorder, StatusWarningText, StatusWarningBg, StatusWarningBorder, StatusErrorText,
        StatusErrorBg, StatusErrorBorder, StatusInfoText, StatusInfoBg, StatusInfoBorder, StatusInactiveText,
        FlashSuccessBg, FlashWarningBg, FlashErrorBg, FlashInfoBg, FlashText, FlashWarningText, SeverityCriticalBg,
        SeverityCriticalText, SeverityHighBg, SeverityHighText, SeverityMediumBg, SeverityMediumText, SeverityLowBg,
        SeverityLowText, SeverityNeutralBg, SeverityNeutralText, BadgeGreyBg, BadgeBlueBg, BadgeGreenBg, BadgeRedBg,
        BadgeGreyText, ChartGrid, ChartAxis, ChartCategory1, ChartCategory2,
        ChartCategory3, ChartCategory4, ChartCategory5, ChartCategory6, ChartNeutral, ReplayDataEvents, ReplayManagementEvents, TopnavBg, TopnavText,
        TopnavTextHover, TopnavTitle, TopnavBorder,
        Count
    };
    Q_ENUM(Colour)

    [[nodiscard]] static const Tokens &light();
    [[nodiscard]] static const Tokens &dark();
    /// The set that belongs to @p palette, by the lightness of its window colour.
    [[nodiscard]] static const Tokens &of(const QPalette &palette);
    [[nodiscard]] static const Tokens &of(const QWidget *widget);

    [[nodiscard]] QColor operator()(Colour colour) const { return m_colours[static_cast<std::size_t>(colour)]; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QPalette palette() const;

    // Sizes in logical pixels. Heights are minimums: a larger system font makes things taller.
    static constexpr int PagePadding = 24;
    static constexpr int ContainerPadding = 20;
    static constexpr int ContainerGap = 20;
    static constexpr int ButtonGap = 8;
    static constexpr int ControlHeight = 32;
    static constexpr int ButtonPadding = 20;
    static constexpr int FieldPadding = 12;
    static constexpr int IndicatorSize = 16;
    static constexpr int IconSize = 16;
    static constexpr int RowHeight = 39;
    static constexpr int HeaderHeight = 37;
    static constexpr int SelectionColumnWidth = 40;
    static constexpr int MenuItemHeight = 30;
    static constexpr int NavItemHeight = 28;
    static constexpr int TopBarHeight = 40;
    static constexpr int ToolBarHeight = 42;
    static constexpr int NavWidth = 240;
    static constexpr int BadgeHeight = 20;
    static constexpr int ModalWidth = 600;
    static constexpr int LargeModalWidth = 820;
    static constexpr double ContainerRadius = 16;
    static constexpr double FlashRadius = 12;
    static constexpr double ItemRadius = 8;
    static constexpr double BadgeRadius = 4;

private:
    Tokens(bool dark, std::array<QColor, static_cast<std::size_t>(Colour::Count)> colours);
    [[nodiscard]] static Tokens load(bool dark);

    std::array<QColor, static_cast<std::size_t>(Colour::Count)> m_colours;
    bool m_dark = false;
};

} // namespace bucketwatch
