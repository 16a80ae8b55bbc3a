// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace bucketwatch {

/// Where a piece of text stands in the hierarchy of a page.
enum class TextLevel { Body, Small, Strong, Heading1, Heading2, Heading3, Code };

/// Fonts derived from the application font, so that a larger system font enlarges everything. Body text is at least
/// 10.5 pt (14 px at 100 %), nothing is smaller than the system's own size.
namespace Fonts {
/// Open Sans where it is installed, else the system family, at the size of body text. Set once on the application.
/// @p system is what the platform asked for.
[[nodiscard]] QFont applicationFont(const QFont &system);
/// @p body is the font of the widget that the text stands in.
[[nodiscard]] QFont at(TextLevel level, const QFont &body);
/// Loads the fonts of every level, which the first window would wait for.
void prepare(const QFont &body);
} // namespace Fonts

} // namespace bucketwatch
