// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double BodyPoints = 10.5;
constexpr double SmallRatio = 12.0 / 14.0;

double pointSize(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

QFont heading(QFont font, double ratio, double spacing)
{
    font.setPointSizeF(pointSize(font) * ratio);
    font.setBold(true);
    font.setLetterSpacing(QFont::PercentageSpacing, 100 + spacing * 100);
    return font;
}

} // namespace

QFont Fonts::applicationFont(const QFont &system)
{
    QFont font = system;
    if (QFontDatabase::hasFamily(u"Open Sans"_s))
        font.setFamilies(QStringList {u"Open Sans"_s, system.family()});
    font.setPointSizeF(std::max(pointSize(system), BodyPoints));
    return font;
}

QFont Fonts::at(TextLevel level, const QFont &body)
{
    QFont font = body;
    switch (level) {
    case TextLevel::Body: return font;
    case TextLevel::Small: font.setPointSizeF(std::max(9.0, pointSize(body) * SmallRatio)); return font;
    case TextLevel::Strong: font.setBold(true); return font;
    case TextLevel::Heading1: return heading(font, 24.0 / 14.0, -0.02);
    case TextLevel::Heading2: return heading(font, 20.0 / 14.0, -0.015);
    case TextLevel::Heading3: return heading(font, 16.0 / 14.0, -0.005);
    case TextLevel::Code: {
        QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        code.setPointSizeF(std::max(9.0, pointSize(body) * SmallRatio));
        return code;
    }
    }
    return font;
}

void Fonts::prepare(const QFont &body)
{
    QString letters;
    for (char16_t letter = u' '; letter < u'\x7f'; ++letter)
        letters += QChar(letter);
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    for (const TextLevel level :
        {TextLevel::Body, TextLevel::Small, TextLevel::Strong, TextLevel::Heading1, TextLevel::Heading3}) {
        painter.setFont(at(level, body));
        painter.drawText(QPoint(0, 8), letters);
    }
}

} // namespace bucketwatch
