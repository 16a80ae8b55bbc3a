// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replay.h"
#include "style/container.h"

class QStandardItemModel;

namespace bucketwatch {

class TableView;

/// The files of a recording that could not be read, with the reasons. Opened from the summary.
class UnreadablePane final : public Container {
    Q_OBJECT
public:
    explicit UnreadablePane(QWidget *parent = nullptr);

    void setUnreadable(const std::vector<Unreadable> &unreadable);

Q_SIGNALS:
    void closeRequested();

private:
    QStandardItemModel *m_model;
    TableView *m_table;
};

} // namespace bucketwatch
