// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace bucketwatch {

class RingPicture;

/// The share of each finding type as a ring with the sum in its middle, and beside it a legend of links. The keyboard goes through
/// the legend; pieces of the ring can be clicked, too.
class TypesRing final : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString name;
        QString filter; ///< of the Findings page
        int count = 0;
        bool isRest = false; ///< all types that have no part of their own; grey
        friend bool operator==(const Part &, const Part &) = default;
    };

    explicit TypesRing(QWidget *parent = nullptr);

    /// @p parts in their order, clockwise from the top; at most six have a colour of their own.
    void setParts(std::vector<Part> parts);
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    /// The part whose piece of the ring is at @p position, in the coordinates of this widget.
    [[nodiscard]] std::optional<std::size_t> partAt(const QPoint &position) const;

Q_SIGNALS:
    void activated(const QString &filter);

private:
    void makeLegend();

    std::vector<Part> m_parts;
    RingPicture *m_picture;
    QWidget *m_legend;
    QGridLayout *m_rows;
};

} // namespace bucketwatch
