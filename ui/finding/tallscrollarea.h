// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace bucketwatch {

class FlowColumn;

/// Scrolls a column of texts that wrap: the column is as wide as the area and as high as its text needs at that width.
class TallScrollArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit TallScrollArea(QWidget *parent = nullptr);

    /// Takes @p column.
    void setColumn(FlowColumn *column);
};

} // namespace bucketwatch
