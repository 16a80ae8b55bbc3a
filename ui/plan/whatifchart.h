// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/whatif.h"

#include <QWidget>

namespace bucketwatch {

/// Alternatives as dots, what a month costs against the findings of a recording. One of them is selected: by a click, or by the arrow
/// keys, which go from the cheapest to the dearest. The current one has a ring, the best value is a diamond, and each has its name
/// beside it; all of it is said in words to screen readers.
class WhatIfChart final : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfChart(QWidget *parent = nullptr);

    /// Alternatives without a known cost or findings have no dot. Null: no dots.
    void setWhatIf(std::shared_ptr<const WhatIf> all);
    /// Shows alternative @p index as the selected one; it may have no dot.
    void setSelected(int index);
    [[nodiscard]] int selected() const { return m_selected; }

    /// The middle of the dot of alternative @p index; nothing when it has none.
    [[nodiscard]] std::optional<QPointF> dotOf(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody selected alternative @p index here.
    void selectedHere(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Dot {
        int index = 0; ///< of the alternative
        Money cost;
        qsizetype findings = 0;
        QString name;
    };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF place(const Dot &dot) const;
    /// Of m_dots; -1 for none.
    [[nodiscard]] int dotAt(const QPointF &position) const;
    [[nodiscard]] int selectedDot() const;
    void select(int dot);
    void paintAxes(QPainter &painter) const;
    void paintDot(QPainter &painter, const Dot &dot) const;
    void paintNames(QPainter &painter) const;

    std::shared_ptr<const WhatIf> m_all;
    std::vector<Dot> m_dots; ///< the cheapest first
    double m_mostCost = 1; ///< ends of the axes, dollars and findings
    double m_mostFindings = 1;
    int m_selected = -1;
};

} // namespace bucketwatch
