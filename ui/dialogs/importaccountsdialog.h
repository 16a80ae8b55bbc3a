// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/csv.h"
#include "organization/organizationview.h"
#include "style/modal.h"

namespace bucketwatch {

class RadioOption;

/// What to do with the accounts that a file names: select them in the table or add them. It says which of them the organization does
/// not have, and in which line each stands, however many there are.
class ImportAccountsDialog final : public Modal {
    Q_OBJECT
public:
    enum class Choice { Select, Add };

    /// @p lock says why nothing can be added; empty: it can.
    ImportAccountsDialog(
        const QString &fileName, const CsvAccounts &found, const AccountTable &known, const QString &lock, QWidget *parent);

    [[nodiscard]] Choice choice() const;

private:
    void addUnknown(const CsvAccounts &found, const AccountTable &known);
    void addLinesWithout(const std::vector<int> &lines);

    RadioOption *m_select;
    RadioOption *m_add;
};

} // namespace bucketwatch
