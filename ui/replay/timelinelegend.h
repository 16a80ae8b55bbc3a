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

    /// Whether hollow diamonds are findings of the plan that is worked on.
    void setMissedWithPlan(bool withPlan);

    /// Paints it at @p place without a widget.
    static void paint(QPainter &painter, QPoint place, const Tokens &tokens, const QFont &font, bool withPlan = false);
    /// Of what paint() paints.
    [[nodiscard]] static QSize sizeFor(const QFont &font, bool withPlan = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] static QStringList words(bool withPlan);

    bool m_withPlan = false;
};

} // namespace bucketwatch
