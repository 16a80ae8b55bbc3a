// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

#include <QWidget>

class QPainter;

namespace bucketwatch {

enum class BadgeKind { Critical, High, Medium, Low, Neutral, Blue, Green, Red, Grey };

/// A short word on a coloured ground: the severity of a finding, a kind of entry.
class Badge : public QWidget {
    Q_OBJECT
public:
    Badge(BadgeKind kind, const QString &text, QWidget *parent = nullptr);

    void setBadge(BadgeKind kind, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    // The same for table cells.
    [[nodiscard]] static QSize sizeOf(const QString &text, const QFont &bodyFont);
    static void paint(QPainter &painter, const QRect &rect, BadgeKind kind, const QString &text, const Tokens &tokens, const QFont &bodyFont);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind;
    QString m_text;
};

} // namespace bucketwatch
