// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

#include <QWidget>

namespace bucketwatch {

/// What the colours and shapes of the timeline mean.
class TimelineLegend final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    /// Paints it at @p place without a widget.
    static void paint(QPainter &painter, QPoint place, const Tokens &tokens, const QFont &font);
    /// Of what paint() paints.
    [[nodiscard]] static QSize sizeFor(const QFont &font);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] static QStringList words();
};

} // namespace bucketwatch
