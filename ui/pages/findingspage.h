// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/findingsrows.h"
#include "organization/permissions.h"
#include "pages/findingstoolbar.h"
#include "style/page.h"

#include <QFuture>

#include <functional>
#include <map>

class QTimer;
class QSplitter;

namespace bucketwatch {

class ChangeSender;
class EmptyState;
class FindingPanel;
class FindingsExport;
class FindingsFilterBar;
class RegionLoader;
class TableView;

/// The findings of the Region: of all members for an administrator, of its own for everybody else. Filtered by status, severity,
/// text and saved filters, with a panel that tells everything of the selected one.
class FindingsPage final : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(const PageContext &context, QWidget *parent = nullptr);
    ~FindingsPage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    bool focusFilter() override;
    /// Current findings that @p text says, see PropertyQuery, in place of what was filtered by before.
    void setFilterText(const QString &text);

    [[nodiscard]] std::vector<FindingId> selectedFindings() const;
    void selectFindings(const std::vector<FindingId> &findings);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addTable();
    void placePanel();
    void connectToolbar();
    void refresh();
    void follow(const OrganizationDelta &delta);
    void showCounts();
    void showSelection();

    // What stands in place of findings, see findingsstates.cpp.
    void showAccess();
    void readRegion();
    void showLoading(const QString &region);
    void showFailure(const QString &region, const QString &failure);
    void followAccess();
    void showEmptyState();
    void wantPanel(bool isWanted);
    void openRowMenu(const QPoint &position);
    void filterBy(const QString &attribute, QueryOperator op, const QString &value);
    void openAccount(const QString &id);
    void openSignal(const QJsonObject &sequence, const QJsonObject &signal);
    [[nodiscard]] FindingsToolbar::State toolbarState() const;
    [[nodiscard]] QString lockOf(Action action, const QString &reason) const;

    // What can be done, see findingsactions.cpp.
    void send(const Change &change, const QString &success);
    void archive(bool archive);
    void rate(FindingFeedback feedback);
    void createSamples();
    void suppress();
    void saveFilter();
    void saveForScene(const QString &name, const std::function<void()> &then);
    void chooseFilter(const QString &name);
    void editFilter(const QString &name);
    void deleteFilter(const QString &name);
    void exportFindings(FindingsForm form);
    void setUpCopying();
    [[nodiscard]] FindingFilters ownFilters() const;
    [[nodiscard]] Result<FindingCriteria> currentCriteria() const;
    [[nodiscard]] QFuture<int> countOf(const FindingCriteria &criteria) const;
    [[nodiscard]] std::vector<FindingId> selectedThat(const std::function<bool(const StoredFinding &)> &differs) const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] Timestamp now() const;
    [[nodiscard]] std::shared_ptr<const RegionView> part() const;

    PageContext m_context;
    ChangeSender *m_sender;
    FindingsModel *m_model;
    FindingsRows *m_rows;
    FindingsExport *m_export;
    RegionLoader *m_loader;
    FindingsToolbar *m_toolbar;
    FindingsFilterBar *m_filterBar;
    QSplitter *m_splitter;
    TableView *m_table;
    FindingPanel *m_panel;
    EmptyState *m_noAccess;
    QTimer *m_clock; ///< "4 minutes ago" goes on
    std::map<Region, QString> m_failures; ///< why the rows of a Region could not be read; empty: they were
    std::shared_ptr<const FindingColumns> m_shown; ///< that the panel tells the selected finding of
    bool m_isStale = true; ///< while nobody looks
    bool m_isRearranging = false;
    bool m_isPanelWanted = true; ///< beside a single selected finding, until somebody closes it
};

} // namespace bucketwatch
