// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QColor>

namespace bucketwatch {

/// Highlights with the colours of a theme, moved away from the ground where they stand out less than 4.5:1 against it, as
/// WCAG 1.4.3 asks for text: themes are made to look well, and some of their colours are pale.
class ReadableHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter {
public:
    using SyntaxHighlighter::SyntaxHighlighter;

    /// What the text stands on. Shows at the next rehighlight().
    void setGround(const QColor &ground) { m_ground = ground; }
    /// @p colour, lighter or darker by as little as makes it readable on @p ground.
    [[nodiscard]] static QColor readable(QColor colour, const QColor &ground);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QColor m_ground = Qt::white;
};

} // namespace bucketwatch
