// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/rules.h"
#include "pages/accountspage.h"
#include "style/header.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

namespace bucketwatch::test {

/// The Accounts page over the demo organization, for the test programs of its parts.
class AccountsFixture {
protected:
    void openPage()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_page = m_console->open<AccountsPage>();
        m_table = child<TableView>(m_page, "accountsTable");
    }
    void closePage() { m_console.reset(); }

    /// The first @p count active members whose S3 Protection is @p enabled.
    [[nodiscard]] std::vector<AccountId> members(bool enabled, std::size_t count) const
    {
        std::vector<AccountId> found;
        const auto view = m_console->demo.service->organization();
        const auto part = m_console->region();
        for (std::size_t row = 0; row < part->members.size() && found.size() < count; ++row) {
            if (isActive(part->members[row]) && part->detectors[row].isEnabled(Feature::S3DataEvents) == enabled)
                found.push_back(view->accounts->rows[row].id);
        }
        return found;
    }
    [[nodiscard]] QString counter() const { return m_page->header()->counter(); }

    std::unique_ptr<ConsoleFixture> m_console;
    AccountsPage *m_page = nullptr;
    TableView *m_table = nullptr;
};

} // namespace bucketwatch::test
