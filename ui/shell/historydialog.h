// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"
#include "style/modal.h"

namespace bucketwatch {

class Alert;
class HistoryModel;
class NoticeList;
class Prompts;
class TableView;
class TextLabel;

/// Every change of the workspace, whoever made it and through which door. The chosen one can be reverted alone, or everything that came
/// after it. The dialog stays open after either, which is an entry itself.
class HistoryDialog final : public Modal {
    Q_OBJECT
public:
    struct Parts {
        GuardDutyService &service;
        Prompts &prompts;
        NoticeList &notices;
        Caller caller;
        bool isConnected = false; ///< the journal is that of a connection, not of a workspace
    };

    HistoryDialog(const Parts &parts, QWidget *parent);

    /// Asks whether everything after edit @p number may be taken back, and again when that is more by the time of the answer.
    void askForPoint(EditNumber number);

    /// Reverts the chosen entry.
    void accept() override;

private:
    void setUpTable();
    void refresh();
    [[nodiscard]] int chosenRow() const;
    /// Why nothing can be reverted to row @p row; empty when it can be tried.
    [[nodiscard]] QString pointReason(int row) const;
    void revertTo(EditNumber number, int count);
    /// Above the table: why nothing was reverted, or for whom not.
    void tell(const Result<Outcome> &result);

    Parts m_parts;
    HistoryModel *m_model;
    TableView *m_table;
    TextLabel *m_chosen;
    Button *m_toPoint;
    Alert *m_refusal;
};

} // namespace bucketwatch
