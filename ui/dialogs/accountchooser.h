// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"
#include "organization/organizationview.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace bucketwatch {

class StatusLabel;

/// Asks which account programs act as: one of each role is offered, and the number or name of any account can be typed.
class AccountChooser final : public QWidget {
    Q_OBJECT
public:
    explicit AccountChooser(QWidget *parent = nullptr);

    /// Offers accounts of @p view by what they are in @p region. The chosen one stays, or becomes @p first when it is not known.
    void offer(const std::shared_ptr<const OrganizationView> &view, Region region, AccountId first);
    /// The last one that was valid.
    [[nodiscard]] AccountId account() const { return m_account; }
    [[nodiscard]] bool isValid() const;

Q_SIGNALS:
    void accountChanged();

private:
    void take(const QString &text);
    [[nodiscard]] AccountId find(const QString &text) const;
    [[nodiscard]] QString label(AccountId account) const;

    std::shared_ptr<const OrganizationView> m_view;
    AccountId m_account;
    QComboBox *m_box;
    StatusLabel *m_reason;
};

} // namespace bucketwatch
