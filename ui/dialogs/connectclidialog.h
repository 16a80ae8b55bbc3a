// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"
#include "style/modal.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class AccountChooser;
class CodePane;
class EndpointControl;
class EndpointSwitch;
class RequestsModel;
class RequestsPane;
class Session;
class StatusLabel;
class TabRow;

/// How programs reach the simulation: the switch of the local endpoint, the lines to paste into a shell for any account, and what was
/// asked. Not modal: one keeps working in the console. All that it is given outlives it.
class ConnectCliDialog final : public Modal {
    Q_OBJECT
public:
    struct Parts {
        GuardDutyService &service;
        Session &session;
        EndpointControl &endpoint;
        RequestsModel &requests;
        KSyntaxHighlighting::Repository &syntax;
        quint16 port; ///< to try first
    };

    ConnectCliDialog(const Parts &parts, QWidget *parent);
    ~ConnectCliDialog() override;

    /// Switches the endpoint on for as long as the dialog is open, and tests the connection.
    void tryOut();
    /// False while something is being asked for.
    [[nodiscard]] bool isSettled() const;

private:
    void layOut();
    void offerAccounts();
    void refreshCode();
    void testConnection();
    void tellTest(const Result<std::chrono::microseconds> &result);
    void openRequest(int row);

    Parts m_parts;
    EndpointSwitch *m_switch;
    AccountChooser *m_accounts;
    TabRow *m_tabs;
    CodePane *m_code;
    RequestsPane *m_log;
    StatusLabel *m_tested;
    Button *m_test;
    bool m_isTriedOut = false; ///< the endpoint was switched on for a picture
};

} // namespace bucketwatch
