// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace bucketwatch::walk {

/// Each check looks at what is visible in @p window and below it, and returns one sentence for every fault; empty when there is none.

/// Controls that the keyboard reaches and that a screen reader could not name.
[[nodiscard]] QStringList withoutName(const QWidget &window);
/// Mnemonics that two controls or two entries of one menu share.
[[nodiscard]] QStringList sharedMnemonics(const QWidget &window);
/// Labels and buttons that are smaller than their text, widgets that reach out of their parent, pages that scroll sideways.
[[nodiscard]] QStringList clipped(const QWidget &window);
/// Neighbours that cover each other.
[[nodiscard]] QStringList overlapping(const QWidget &window);
/// Labels whose text has less than 4.5:1 against what @p picture, a picture of @p window, has behind it.
[[nodiscard]] QStringList lowContrast(const QWidget &window, const QImage &picture);
/// Controls that Tab does not lead to. Moves the focus.
[[nodiscard]] QStringList unreachable(QWidget &window);

/// The ratio of WCAG 2, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace bucketwatch::walk
