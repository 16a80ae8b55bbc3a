// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"
#include "style/modal.h"

namespace bucketwatch {

class Alert;
class HistoryModel;
class TableView;

/// Every change of the workspace, whoever made it, and Revert for the chosen one. The dialog stays open after a revert, which is an entry itself.
class HistoryDialog final : public Modal {
    Q_OBJECT
public:
    HistoryDialog(GuardDutyService &service, const Caller &caller, QWidget *parent);

    /// Reverts the chosen entry.
    void accept() override;

private:
    void refresh();
    void tell(const QString &reason);

    GuardDutyService &m_service;
    Caller m_caller;
    HistoryModel *m_model;
    TableView *m_table;
    Alert *m_refusal;
};

} // namespace bucketwatch
