// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/matrixselection.h"
#include "style/page.h"

#include <functional>
#include <memory>

class QLineEdit;
class QSplitter;

namespace bucketwatch {

class AccountPanel;
class Alert;
class Button;
class ChangeSender;
class DropdownButton;
class EmptyState;
class FileExport;
class MatrixTable;
class MemberActions;
class RegionLoader;
class SegmentedControl;
class SelectionBar;
class SelectionCost;
struct CellChange;
class TextLabel;

/// One protection plan in every account and every Region that the account administers, with changes of all selected cells in one
/// edit. Regions that are not loaded are when the page is looked at, one after the other, and show as unknown until then.
class AllRegionsPage final : public Page {
    Q_OBJECT
public:
    explicit AllRegionsPage(const PageContext &context, QWidget *parent = nullptr);
    ~AllRegionsPage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    bool focusFilter() override;
    void setFilterText(const QString &text);
    void setPlan(Feature plan);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeaderActions();
    void addRemarks();
    void addBody();
    void addFilterRow(QWidget *row);
    void refresh();
    void follow(const OrganizationDelta &delta);
    void applyFilter();
    void loadMissing();
    void loadAgain();
    void showAccess();
    void showRemarks();
    void showCounts();
    void showEmptyState();
    void openCellMenu(const QPoint &position);
    /// Why the plan is as it is there, in the panel below the table.
    void showWhy(AccountId account, Region region);
    void exportRows();
    void makeRoom();
    void selectWhereNotEnabled(int column);
    using Answer = std::shared_ptr<const CellChange>;
    /// Works out in the background what would change, of a million cells too, and then asks.
    void askForChange(bool enable);
    void ask(bool enable, const std::function<void(const Answer &)> &then);
    void confirm(const Answer &change, int locked);
    void plan(bool enable);

    PageContext m_context;
    ChangeSender *m_sender;
    RegionLoader *m_loader;
    RegionMatrixModel *m_model;
    Feature m_plan = Feature::S3DataEvents;
    DropdownButton *m_plans;
    Button *m_exportButton;
    Button *m_refresh;
    FileExport *m_file;
    Alert *m_policy;
    Alert *m_failed;
    QWidget *m_body;
    QLineEdit *m_filter;
    SegmentedControl *m_rows;
    TextLabel *m_matches;
    MemberActions *m_members;
    SelectionBar *m_bar;
    SelectionCost *m_cost;
    QSplitter *m_split;
    MatrixTable *m_table;
    AccountPanel *m_panel;
    EmptyState *m_noAccess;
};

} // namespace bucketwatch
