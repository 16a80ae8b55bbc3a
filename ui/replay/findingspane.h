// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/container.h"

namespace bucketwatch {

class ReplayFindingsModel;
class TableView;

/// The table of findings that the play head has passed.
class FindingsPane final : public Container {
    Q_OBJECT
public:
    explicit FindingsPane(ReplayFindingsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const { return m_table; }
    /// Selects the finding without opening it; false while the play head stands before it.
    bool selectFinding(int finding);
    void clearSelection();
    /// What an empty table says; @p notMonitored says in lines why events were not monitored, which is a reason for one.
    void setEmptyText(bool recordingHasFindings, const QStringList &notMonitored);

Q_SIGNALS:
    /// The user chose a finding: by a click, Enter, or by moving to its row.
    void findingActivated(int finding);

private:
    void setUpTable();
    void refreshCounter();

    ReplayFindingsModel &m_model;
    TableView *m_table;
    bool m_selectingBySelf = false;
};

} // namespace bucketwatch
