// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "code/readablehighlighter.h"

#include <algorithm>
#include <cmath>

namespace bucketwatch {

namespace {

constexpr double Required = 4.5;

/// WCAG 2, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

QColor ReadableHighlighter::readable(QColor colour, const QColor &ground)
{
    const int step = luminance(ground) > 0.18 ? -4 : 4; // above, black has more contrast than white
    for (int lightness = colour.lightness() + step; contrast(colour, ground) < Required && lightness >= 0 && lightness <= 255; lightness += step)
        colour.setHsl(colour.hslHue(), colour.hslSaturation(), lightness);
    return colour;
}

void ReadableHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    SyntaxHighlighter::applyFormat(offset, length, format);
    if (length == 0)
        return;
    QTextCharFormat applied = this->format(offset);
    if (!applied.hasProperty(QTextFormat::ForegroundBrush))
        return;
    const QColor colour = applied.foreground().color();
    const QColor better = readable(colour, m_ground);
    if (better == colour)
        return;
    applied.setForeground(better);
    setFormat(offset, length, applied);
}

} // namespace bucketwatch
