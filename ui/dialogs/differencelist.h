// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/s3protectionsummary.h"

#include <QWidget>

namespace bucketwatch {

/// What a change makes different: one line each, with the value that holds and the value that will.
class DifferenceList : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceList(const std::vector<Difference> &differences, QWidget *parent = nullptr);
};

} // namespace bucketwatch
