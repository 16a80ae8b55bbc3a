// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/detectionlist.h"
#include "style/container.h"

#include <array>

namespace bucketwatch {

class TextLabel;

/// How many lists of each kind there are of those that an account may have in a Region, as bars and in words.
class ListsLimits final : public Container {
    Q_OBJECT
public:
    explicit ListsLimits(QWidget *parent = nullptr);

    void show(const DetectionLists &lists);
    using QWidget::show;

private:
    class Bar;
    struct Row {
        Bar *bar = nullptr;
        TextLabel *words = nullptr;
    };
    std::array<Row, AllListKinds.size()> m_rows {};
};

} // namespace bucketwatch
