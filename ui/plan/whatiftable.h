// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/whatif.h"
#include "style/container.h"

namespace bucketwatch {

class Button;
class TableView;
class WhatIfModel;

/// The alternatives as a table of which one is selected, with the button that makes a plan of it.
class WhatIfTable final : public Container {
    Q_OBJECT
public:
    explicit WhatIfTable(QWidget *parent = nullptr);

    [[nodiscard]] const WhatIfModel &model() const { return *m_model; }
    /// Without @p findings their columns are hidden.
    void setWhatIf(const std::shared_ptr<const WhatIf> &all, bool findings);
    /// -1 for none.
    [[nodiscard]] int selectedRow() const;
    void selectRow(int row);
    [[nodiscard]] Button *planButton() const { return m_plan; }

Q_SIGNALS:
    void selectedRowChanged();
    /// Of the selected one, by the button or by the link in its row.
    void planRequested();

private:
    void addTable();

    std::vector<QWidget *> m_legend; ///< of the severities
    Button *m_plan;
    WhatIfModel *m_model;
    TableView *m_table;
};

} // namespace bucketwatch
