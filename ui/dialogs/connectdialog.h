// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpointaddress.h"
#include "style/modal.h"

class QLineEdit;
class QListWidget;

namespace bucketwatch {

class TextLabel;

/// Asks for an endpoint on this computer and the keys to use there: either the line that `bucketwatchctl serve` prints, of which
/// accounts can be chosen, or an address and one pair of keys. Nothing of it is remembered.
class ConnectDialog final : public Modal {
    Q_OBJECT
public:
    explicit ConnectDialog(QWidget *parent);

    /// As if @p line, which `bucketwatchctl serve` printed, were pasted.
    void setLine(const QString &line);
    /// What was entered; meaningful after accepted().
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] std::vector<AwsCredentials> credentials() const;

private:
    void addField(const QString &text, QLineEdit *field, TextLabel *remark = nullptr);
    void takeLine();
    void validate();
    [[nodiscard]] QString reasonAgainst() const;
    [[nodiscard]] bool isLineUsed() const;

    QLineEdit *m_line;
    TextLabel *m_lineReason;
    QListWidget *m_accounts;
    QLineEdit *m_address;
    TextLabel *m_addressReason;
    QLineEdit *m_accessKeyId;
    QLineEdit *m_secret;
    std::vector<EndpointAccount> m_known; ///< of the line, parallel to the rows of m_accounts
};

} // namespace bucketwatch
