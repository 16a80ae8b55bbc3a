// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/detectionlist.h"

#include <QWidget>

class QVBoxLayout;

namespace bucketwatch {

/// What is wrong with lists, one remark for each, with a button that shows the line; gone while nothing is.
class ListsProblems final : public QWidget {
    Q_OBJECT
public:
    explicit ListsProblems(QWidget *parent = nullptr);

    void show(const DetectionLists &lists);
    using QWidget::show;

Q_SIGNALS:
    void lineRequested(const QString &id);

private:
    void addSummary();

    QVBoxLayout *m_column;
    DetectionLists m_shown;
};

} // namespace bucketwatch
