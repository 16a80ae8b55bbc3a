// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>
#include <QSizePolicy>
#include <QString>

class QAbstractButton;
class QPainter;

namespace bucketwatch {

/// Measures and paints what tiles, radio options and check options share: a mark, a label, and a sentence below it.
class OptionPainter {
public:
    enum class Mark { Radio, Check };

    explicit OptionPainter(const QAbstractButton *button) : m_button(button) { }

    void paint(QPainter &painter, const QRect &rect, Mark mark, const QString &description) const;

    [[nodiscard]] static int height(const QString &text, const QString &description, const QFont &font, int width);
    /// As wide as the longest word, below which text would be cut off.
    [[nodiscard]] static QSize minimumSize(const QString &text, const QString &description, const QFont &font);
    /// Height follows width.
    [[nodiscard]] static QSizePolicy sizePolicy();

private:
    const QAbstractButton *m_button;
};

} // namespace bucketwatch
