// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/statusstyle.h"
#include "style/tokens.h"
#include "support/walkchecks.h"

#include <QMetaEnum>
#include <QPalette>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;
using enum Tokens::Colour;

using Colour = Tokens::Colour;

namespace {

struct Pair {
    Colour text;
    std::vector<Colour> grounds;
};

// Grounds on which running text stands, and what stands on each of them.
const std::vector<Colour> Surfaces {BgPage, BgPanel, BgContainer};
const std::vector<Colour> Cells {BgContainer, BgRowSelected};

/// Every text colour of the style with the grounds that it is painted on. Disabled controls are exempt from WCAG 1.4.3.
const std::vector<Pair> Pairs {
    // labels, headings, links
    {TextBody, {BgPage, BgPanel, BgContainer, BgPopover, BgInput, BgCellShaded, BgRowSelected, TileBgSelected}},
    {TextBodySecondary, Surfaces},
    {TextHeading, Surfaces},
    {TextHeadingSecondary, Surfaces},
    {LabelText, Surfaces},
    {TextFormSecondary, {BgPage, BgPanel, BgContainer, BgInput, MenuBg, MenuBgHover, TileBgSelected}},
    {TextCounter, Surfaces},
    {Link, {BgPage, BgPanel, BgContainer, BgRowSelected, StatusInfoBg, StatusWarningBg, StatusErrorBg, StatusSuccessBg}},
    {LinkHover, {BgPage, BgPanel, BgContainer, BgRowSelected}},
    {TextBreadcrumbCurrent, {BgPage, BgPanel}},
    // navigation, top bar, menus
    {TextNavActive, {BgPanel}},
    {TextNavItem, {BgPanel}},
    {TextInteractive, {BgPage, BgPanel, BgContainer, BgInput, ButtonNormalBgHover}},
    {TextInteractiveHover, {BgPanel, BgContainer}},
    {TopnavText, {TopnavBg}},
    {TopnavTextHover, {TopnavBg}},
    {TopnavTitle, {TopnavBg}},
    {MenuText, {MenuBg, MenuBgHover}},
    // buttons
    {ButtonPrimaryText, {ButtonPrimaryBg, ButtonPrimaryBgActive, ButtonPrimaryBgHover}},
    {ButtonNormalText, {ButtonNormalBg, BgPage, BgContainer}},
    {ButtonNormalTextHover, {ButtonNormalBgHover, ButtonNormalBgActive}},
    {SegmentText, {SegmentBg, SegmentBgHover}},
    {SegmentTextActive, {SegmentBgActive}},
    // badges
    {SeverityCriticalText, {SeverityCriticalBg}},
    {SeverityHighText, {SeverityHighBg}},
    {SeverityMediumText, {SeverityMediumBg}},
    {SeverityLowText, {SeverityLowBg}},
    {SeverityNeutralText, {SeverityNeutralBg}},
    {BadgeGreyText, {BadgeGreyBg, BadgeBlueBg, BadgeGreenBg, BadgeRedBg}},
};

const Tokens &tokensOf(bool dark)
{
    return dark ? Tokens::dark() : Tokens::light();
}

const char *nameOf(Colour colour)
{
    return QMetaEnum::fromType<Colour>().valueToKey(int(colour));
}

void addPair(Colour text, Colour ground)
{
    for (const bool dark : {false, true})
        QTest::addRow("%s: %s on %s", dark ? "dark" : "light", nameOf(text), nameOf(ground)) << dark << text << ground;
}

} // namespace

class tst_Tokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColourIsDefined();
    void aPaletteLeadsBackToItsTokens();
    void textCanBeRead_data();
    void textCanBeRead();
};

void tst_Tokens::everyColourIsDefined()
{
    for (const bool dark : {false, true}) {
        for (int i = 0; i < int(Count); ++i)
            QVERIFY2(tokensOf(dark)(Colour(i)).isValid(), nameOf(Colour(i)));
    }
}

void tst_Tokens::aPaletteLeadsBackToItsTokens()
{
    for (const bool dark : {false, true})
        QCOMPARE(Tokens::of(tokensOf(dark).palette()).isDark(), dark);
}

void tst_Tokens::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Colour>("text");
    QTest::addColumn<Colour>("ground");
    for (const Pair &pair : Pairs) {
        for (const Colour ground : pair.grounds)
            addPair(pair.text, ground);
    }
    for (const auto status : {Status::Success, Status::Inactive, Status::Pending, Status::Warning, Status::Error, Status::Info, Status::InProgress}) {
        const StatusStyle &style = StatusStyle::of(status);
        for (const Colour ground : Cells)
            addPair(style.text, ground);
        addPair(TextBody, style.boxBackground);
        addPair(TextHeading, style.boxBackground);
        addPair(style.flashText, style.flashBackground);
    }
}

void tst_Tokens::textCanBeRead()
{
    QFETCH(bool, dark);
    QFETCH(Colour, text);
    QFETCH(Colour, ground);
    const Tokens &tokens = tokensOf(dark);
    QCOMPARE(tokens(ground).alpha(), 255);
    const double ratio = walk::contrast(tokens(text), tokens(ground));
    QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2 has %3:1"_s.arg(tokens(text).name(), tokens(ground).name()).arg(ratio, 0, 'f', 2)));
}

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_tokens.moc"
