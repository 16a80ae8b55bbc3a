// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/relations.h"
#include "style/container.h"

namespace bucketwatch {

/// The invitations that wait for the account, each with buttons that accept or decline it; hidden without any.
class InvitationsSection final : public Container {
    Q_OBJECT
public:
    explicit InvitationsSection(QWidget *parent = nullptr);

    /// @p lock says why nothing can be answered; empty: it can.
    void show(const OrganizationView &view, const std::vector<Relation> &invitations, const QString &lock);
    using QWidget::show;

Q_SIGNALS:
    void accepted(bucketwatch::AccountId administrator);
    void declined(bucketwatch::AccountId administrator);

private:
    void fillRows(const OrganizationView &view);

    std::vector<Relation> m_invitations;
    QWidget *m_rows;
};

} // namespace bucketwatch
