// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"

#include <QWidget>

namespace bucketwatch {

class AccountRegionsModel;
class LinkButton;
class TableView;
class TextLabel;

/// The panel below the Accounts table: one account in all Regions, and why the plan in the current cell is as it is.
class AccountPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AccountPanel(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] AccountId account() const;
    /// Shows @p account with @p plan of @p region as the current cell.
    void show(AccountId account, Region region, Feature plan);
    /// While a reason is looked up.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void closeRequested();

private:
    void addHead();
    void addTable();
    void follow();
    void loadAll();
    void explainCurrent();
    void explain(const RegionView &region, Feature plan);

    PageContext m_context;
    TextLabel *m_title;
    LinkButton *m_load;
    TableView *m_table;
    AccountRegionsModel *m_model; ///< dies with the table, when nobody listens to its current cell any more
    TextLabel *m_reason;
    int m_question = 0; ///< answers to earlier ones are not shown
    bool m_isAsking = false;
};

} // namespace bucketwatch
