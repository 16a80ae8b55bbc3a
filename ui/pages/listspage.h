// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/listsmodel.h"
#include "items/pendingchange.h"
#include "style/page.h"

class QAction;
class QLineEdit;
class QSortFilterProxyModel;

namespace bucketwatch {

class Alert;
class Button;
class ChangeSender;
class DropdownButton;
class LastChangePane;
class ListsLimits;
class ListsProblems;
class SegmentedControl;
class TableSection;

/// The Lists page: addresses and domains that GuardDuty trusts or treats as threats in the Region. The administrator and
/// standalone accounts manage their own; a member sees those of its administrator and changes nothing.
class ListsPage final : public Page {
    Q_OBJECT
public:
    explicit ListsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ListsPage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    bool focusFilter() override;

private:
    enum class Verb { Edit, Activate, Deactivate, Delete, ShowLine, CopyCommand };

    void addHead();
    void addTable();
    void addFoot();
    void refresh();
    void showEmptyState();
    void showActions();
    void openRowMenu(const QPoint &position);
    void openAt(const QModelIndex &index);

    // What can be done, see listsactions.cpp.
    void addList(ListKind kind);
    void editList(const DetectionList &list);
    void setActive(const DetectionList &list, bool active);
    void deleteList(const DetectionList &list);
    void showLine(const QString &id);
    void copyCommand(const DetectionList &list);
    void trigger(Verb verb);
    [[nodiscard]] std::optional<PendingChange> pendingFor(const Change &change, const QString &title);
    void send(const Change &change, const QString &title, const QString &success);
    /// Why @p verb cannot be done to what is selected; empty when it can.
    [[nodiscard]] QString lockOf(Verb verb) const;
    [[nodiscard]] QString manageLock() const;

    [[nodiscard]] std::optional<DetectionList> selectedList() const;
    void select(const QString &id);
    [[nodiscard]] std::shared_ptr<const RegionView> part() const;

    PageContext m_context;
    ChangeSender *m_sender;
    ListsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    Button *m_refresh;
    Button *m_edit;
    DropdownButton *m_actions;
    DropdownButton *m_add;
    std::vector<std::pair<Verb, QAction *>> m_verbs;
    std::vector<std::pair<ListKind, QAction *>> m_kinds;
    Alert *m_remark;
    ListsProblems *m_problems;
    QLineEdit *m_find;
    SegmentedControl *m_groups;
    TableSection *m_section = nullptr;
    ListsLimits *m_limits;
    LastChangePane *m_last;
};

} // namespace bucketwatch
