// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/pendingchange.h"
#include "style/modal.h"

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

/// The question before a change: what it means, what becomes different from what to what, a remark, and the AWS CLI
/// command that does the same. It edits nothing: accepted() means that the change may be sent.
class ConfirmChangeDialog : public Modal {
    Q_OBJECT
public:
    [[nodiscard]] const PendingChange &pending() const { return *m_pending; }

protected:
    ConfirmChangeDialog(const QString &title, PendingChange pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent);
    /// The same without a copy of a change that may be large.
    ConfirmChangeDialog(const QString &title, std::shared_ptr<const PendingChange> pending,
        KSyntaxHighlighting::Repository &syntax, QWidget *parent);

    /// The parts, in the order in which a dialog adds them.
    void addDifferences();
    /// Which of the named accounts the change leaves alone, and why; nothing when it reaches all.
    void addUnprocessed();
    /// That suspended accounts get the plan when they resume; nothing when there are none.
    void addSuspended();
    void addCommand();
    /// A box with a remark; @p protects is false where the change takes protection away.
    void addRemark(const QString &text, bool protects = true);

private:
    std::shared_ptr<const PendingChange> m_pending;
    KSyntaxHighlighting::Repository &m_syntax;
};

} // namespace bucketwatch
