// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/s3protectionsummary.h"
#include "style/container.h"

class QAction;

namespace bucketwatch {

class CoverageBar;
class DropdownButton;
class LinkButton;
class StatusLabel;

/// "Active member accounts": how many there are, how many have S3 Protection, and Actions for all of them.
class MembersSection final : public Container {
    Q_OBJECT
public:
    explicit MembersSection(QWidget *parent = nullptr);

    /// @p lock says why nothing can be changed; empty: it can.
    void show(const S3ProtectionSummary &summary, const QString &lock);
    using QWidget::show;
    [[nodiscard]] DropdownButton *actionsButton() const { return m_actions; }
    [[nodiscard]] QAction *enableAction() const { return m_enable; }

Q_SIGNALS:
    void enableRequested();
    /// The accounts with or without S3 Protection are to be looked at.
    void accountsRequested(bool enabled);

private:
    DropdownButton *m_actions;
    QAction *m_enable;
    CoverageBar *m_coverage;
    LinkButton *m_enabled;
    LinkButton *m_notEnabled;
    StatusLabel *m_pending; ///< what preferences are on their way to
};

} // namespace bucketwatch
