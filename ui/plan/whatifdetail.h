// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/whatif.h"
#include "style/container.h"

namespace bucketwatch {

class TableView;
class TextLabel;
class WhatIfAccountsModel;

/// What one alternative comes to, in a sentence and by account.
class WhatIfDetail final : public Container {
    Q_OBJECT
public:
    explicit WhatIfDetail(QWidget *parent = nullptr);

    /// @p index is one of the alternatives.
    void show(const std::shared_ptr<const WhatIf> &all, int index);
    using QWidget::show;

Q_SIGNALS:
    /// Somebody wants to see the account.
    void accountRequested(bucketwatch::AccountId account);

private:
    [[nodiscard]] static QString text(const WhatIf &all, std::size_t index);

    TextLabel *m_summary;
    WhatIfAccountsModel *m_accounts;
    TableView *m_table;
    TextLabel *m_note;
};

} // namespace bucketwatch
