// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/accountaction.h"

#include <QObject>

#include <array>
#include <functional>

class QAction;
class QMenu;

namespace bucketwatch {

class ChangeSender;
class DropdownButton;

/// The menu "Actions" for accounts that are selected, in one Region or in several: what it offers for them, the questions that it
/// asks, and what it sends.
class MemberActions final : public QObject {
    Q_OBJECT
public:
    using Selection = std::function<std::vector<RegionAccounts>()>;

    /// @p selection returns the accounts that are selected on @p page.
    MemberActions(const PageContext &context, ChangeSender &sender, Selection selection, QWidget *page);

    [[nodiscard]] DropdownButton *button() const { return m_button; }
    void ask(AccountAction action);

private:
    using Entries = std::array<QAction *, AllAccountActions.size()>;
    [[nodiscard]] Entries fill(QMenu &menu);
    /// Which entries are enabled, worked out when the menu is looked at.
    void refuse(const Entries &entries);

    PageContext m_context;
    ChangeSender &m_sender;
    Selection m_selection;
    QWidget *m_page;
    DropdownButton *m_button;
};

} // namespace bucketwatch
