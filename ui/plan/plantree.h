// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace bucketwatch {

/// A tree in a section of the plan page: whole rows, as high as the rows that are unfolded, up to a limit.
class PlanTree final : public QTreeView {
    Q_OBJECT
public:
    /// @p name is read aloud.
    PlanTree(const QString &name, QAbstractItemModel *model, int mostRows, QWidget *parent = nullptr);

    /// Widths in letters; the first column takes what is left.
    void setWidths(std::initializer_list<int> letters);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_mostRows;
    int m_firstLetters = 20;
};

} // namespace bucketwatch
