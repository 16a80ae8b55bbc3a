// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/severity.h"

#include <QDate>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace bucketwatch {

/// Findings by day: a bar for each day with a piece for each severity. A click on a piece, or Enter on the one that the arrow
/// keys are at, asks for its findings; the whole is said in words to screen readers.
class SeverityChart final : public QWidget {
    Q_OBJECT
public:
    using Counts = std::array<int, 4>; ///< by Severity

    explicit SeverityChart(QWidget *parent = nullptr);

    /// A bar for each of @p days from @p first on.
    void setDays(QDate first, std::vector<Counts> days);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the piece of a day is painted; empty when it has none.
    [[nodiscard]] QRect pieceRect(int day, Severity severity) const;

Q_SIGNALS:
    void activated(QDate day, bucketwatch::Severity severity);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Piece {
        int day = 0;
        Severity severity = Severity::Low;
        friend bool operator==(const Piece &, const Piece &) = default;
    };

    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int highest() const;
    [[nodiscard]] std::optional<Piece> pieceAt(const QPoint &position) const;
    [[nodiscard]] QString textOf(const Piece &piece) const;
    void moveTo(int day, int direction);
    void moveBy(int severities);
    void paintAxis(QPainter &painter) const;

    QDate m_first;
    std::vector<Counts> m_days;
    std::optional<Piece> m_current; ///< of the arrow keys
    std::optional<Piece> m_hovered;
};

} // namespace bucketwatch
