// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace bucketwatch {

class MatrixTable;
class Tokens;

/// The Regions above a MatrixTable: the continent over all of its Regions, name and code of each, and below them how many
/// accounts have the plan there. A Region that could not be loaded has an error mark there; its tool tip has the reason.
class RegionHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit RegionHeader(MatrixTable *table);

    /// What the longest name needs.
    [[nodiscard]] int leastRegionWidth() const;
    [[nodiscard]] int lastColumnWidth() const;
    /// From the top to the sums.
    [[nodiscard]] int namesHeight() const { return groupHeight() + 2 * lineHeight() + 8; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int groupHeight() const { return lineHeight() + 8; }
    [[nodiscard]] int sumsHeight() const { return lineHeight() + 17; }
    void paintGroup(QPainter &painter, const QRect &rect, int column, const Tokens &tokens) const;
    void paintName(QPainter &painter, const QRect &rect, int column, const Tokens &tokens) const;
    void paintSum(QPainter &painter, const QRect &rect, int column, const Tokens &tokens) const;
    [[nodiscard]] QRect spanOf(int column) const;

    MatrixTable *m_table;
};

} // namespace bucketwatch
