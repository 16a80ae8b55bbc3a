// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/listspage.h"

#include "items/identitytext.h"
#include "items/listwords.h"
#include "organization/listeffects.h"
#include "organization/permissions.h"
#include "organization/relations.h"
#include "pages/changesender.h"
#include "pages/lastchangepane.h"
#include "pages/listslimits.h"
#include "pages/listsproblems.h"
#include "pages/scenekit.h"
#include "pages/tablesection.h"
#include "style/alert.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/icons.h"
#include "style/linkbutton.h"
#include "style/segmentedcontrol.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/textlabel.h"
#include "style/tokens.h"
#include "style/twocolumns.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

Status statusOfList(const QModelIndex &index)
{
    switch (static_cast<ListStatus>(index.data(ListsModel::StateRole).toInt())) {
    case ListStatus::Active:
        return Status::Success;
    case ListStatus::Error:
        return Status::Error;
    case ListStatus::Activating:
    case ListStatus::Deactivating:
    case ListStatus::DeletePending:
        return Status::Pending;
    case ListStatus::Inactive:
    case ListStatus::Deleted:
        break;
    }
    return Status::Inactive;
}

} // namespace

ListsPage::ListsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Lists"), Extent::Scrolling, parent)
    , m_context(context)
    , m_sender(new ChangeSender(context, this))
    , m_model(new ListsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_refresh(new Button("view-refresh"_L1, tr("Refresh"), Button::Kind::RingIcon))
    , m_edit(new Button(tr("Edit")))
    , m_actions(new DropdownButton(tr("Actions")))
    , m_add(new DropdownButton(tr("Add list")))
    , m_remark(new Alert(Status::Info, QString(), QString()))
    , m_problems(new ListsProblems)
    , m_find(new QLineEdit)
    , m_groups(new SegmentedControl(tr("Kinds of lists")))
    , m_limits(new ListsLimits)
    , m_last(new LastChangePane(context.service, context.syntax))
{
    setObjectName("listsPage"_L1);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ListsModel::SortRole);
    m_remark->setObjectName("listsRemark"_L1);
    addHead();
    add(m_remark);
    add(m_problems);
    addTable();
    addFoot();
    add(m_last);
    connect(m_problems, &ListsProblems::lineRequested, this, &ListsPage::showLine);
    connect(m_sender, &ChangeSender::changed, m_last, &LastChangePane::setChange);
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, &ListsPage::refresh);
    connect(&m_context.session, &Session::changed, this, &ListsPage::refresh);
    refresh();
}

ListsPage::~ListsPage() = default;

bool ListsPage::isSettled() const
{
    return !m_sender->isBusy();
}

void ListsPage::addHead()
{
    m_refresh->setObjectName("refreshButton"_L1);
    m_edit->setObjectName("editListButton"_L1);
    m_actions->setObjectName("listActionsButton"_L1);
    m_add->setObjectName("addListButton"_L1);
    m_add->setKind(Button::Kind::Primary);
    const auto verb = [this](const QString &text, const char *name, Verb which) {
        QAction *action = m_actions->dropdown()->addAction(text, this, [this, which] { trigger(which); });
        action->setObjectName(QLatin1StringView(name));
        m_verbs.emplace_back(which, action);
    };
    verb(tr("Edit…"), "editListAction", Verb::Edit);
    verb(tr("Activate"), "activateListAction", Verb::Activate);
    verb(tr("Deactivate"), "deactivateListAction", Verb::Deactivate);
    m_actions->dropdown()->addSeparator();
    verb(tr("Show the wrong line"), "showLineAction", Verb::ShowLine);
    verb(tr("Copy as AWS CLI command"), "copyListAction", Verb::CopyCommand);
    m_actions->dropdown()->addSeparator();
    verb(tr("Delete…"), "deleteListAction", Verb::Delete);
    m_actions->dropdown()->setToolTipsVisible(true);
    m_add->dropdown()->setToolTipsVisible(true);
    for (const ListKind kind : AllListKinds) {
        //: %1 is a kind of lists: "Trusted IP list"
        QAction *action = m_add->dropdown()->addAction(tr("%1…").arg(kindName(kind)), this, [this, kind] { addList(kind); });
        action->setObjectName(u"addList%1"_s.arg(int(kind)));
        m_kinds.emplace_back(kind, action);
    }
    for (QWidget *action : std::initializer_list<QWidget *> {m_refresh, m_edit, m_actions, m_add})
        header()->addAction(action);
    connect(m_refresh, &QAbstractButton::clicked, this, &ListsPage::refresh);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { trigger(Verb::Edit); });
}

void ListsPage::addTable()
{
    m_find->setObjectName("findListField"_L1);
    m_find->setPlaceholderText(tr("Find lists"));
    m_find->setAccessibleName(tr("Find lists"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(Icons::themed(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(tr("Find lists"));
    m_find->setMaximumWidth(330);
    m_groups->setObjectName("listGroups"_L1);
    m_groups->add(int(ListsModel::Group::All), tr("All"));
    m_groups->add(int(ListsModel::Group::Trusted), tr("Trusted"));
    m_groups->add(int(ListsModel::Group::Threat), tr("Threat"));
    m_groups->choose(int(ListsModel::Group::All));
    auto *filter = new QWidget;
    auto *row = new QHBoxLayout(filter);
    row->setContentsMargins(Tokens::ContainerPadding - 1, 0, Tokens::ContainerPadding - 1, 0);
    row->setSpacing(Tokens::ButtonGap);
    row->addWidget(m_find, 1);
    row->addWidget(m_groups);
    row->addStretch(1);
    constexpr int MostLists = 14; // of all kinds together
    m_section = new TableSection({}, "listsTable", m_sorted, MostLists);
    m_section->header()->hide();
    m_section->column()->insertWidget(0, filter);
    TableView *table = m_section->table();
    table->setAccessibleName(tr("Lists"));
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->cells()->setLinkColumn(ListsModel::NameColumn);
    table->cells()->setStatusColumn(ListsModel::StatusColumn, statusOfList);
    table->cells()->setCodeColumn(ListsModel::FormatColumn);
    table->cells()->setCodeColumn(ListsModel::LocationColumn, Qt::ElideMiddle);
    table->cells()->setTextBarColumn(
        ListsModel::EntriesColumn, [](const QModelIndex &index) { return index.data(ListsModel::ShareRole).toDouble(); });
    m_section->setWidths({23, 19, 14, 19, 18, 28, 15});
    table->sortByColumn(ListsModel::KindColumn, Qt::AscendingOrder);
    add(m_section);
    connect(m_find, &QLineEdit::textChanged, this, &ListsPage::refresh);
    connect(m_groups, &SegmentedControl::chosenChanged, this, &ListsPage::refresh);
    connect(table, &TableView::selectedRowCountChanged, this, &ListsPage::showActions);
    connect(table, &TableView::linkActivated, this, &ListsPage::openAt);
    connect(table, &QAbstractItemView::activated, this, &ListsPage::openAt);
    connect(table, &QWidget::customContextMenuRequested, this, &ListsPage::openRowMenu);
    connect(table->emptyState(), &EmptyState::actionTriggered, this, [this] {
        if (m_model->all().empty())
            openDropdown(m_add);
        else {
            m_groups->choose(int(ListsModel::Group::All));
            m_find->clear();
            refresh();
        }
    });
    const std::pair<Qt::Key, Verb> keys[] {{Qt::Key_F2, Verb::Edit}, {Qt::Key_Delete, Verb::Delete}};
    for (const auto &[key, verb] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, verb] { trigger(verb); });
    }
}

void ListsPage::addFoot()
{
    auto *use = new Container(tr("Where lists are used"));
    use->add(new TextLabel(
        tr("Entries of active lists count from the next event on: what a trusted list holds raises no findings, what a threat "
           "list holds does. A list that is both trusted and a threat is trusted. Domain names count for DNS, not for S3.")));
    auto *replay = new LinkButton(tr("Open Event replay"));
    replay->setObjectName("openReplayLink"_L1);
    use->column()->addWidget(replay, 0, Qt::AlignLeading);
    auto *columns = new TwoColumns;
    columns->addLeft(m_limits);
    columns->addRight(use);
    add(columns);
    connect(
        replay, &QAbstractButton::clicked, this, [this] { m_context.navigator.openPage(QLatin1StringView(PageIds::Replay)); });
}

std::shared_ptr<const RegionView> ListsPage::part() const
{
    return m_context.service.organization()->find(m_context.session.region());
}

bool ListsPage::focusFilter()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    return m_find->isVisible();
}

void ListsPage::refresh()
{
    const auto view = m_context.service.organization();
    const auto region = part();
    const AccountId self = m_context.session.identity();
    const DetectionLists lists = region ? listsFor(*view, *region, self) : DetectionLists();
    const auto selected = selectedList();
    m_model->show(lists);
    const auto group = ListsModel::Group(std::max(m_groups->chosen(), 0));
    m_model->setFilter(group, m_find->text());
    if (selected)
        select(selected->id);
    const QLocale locale;
    header()->setCounter(locale.toString(quint64(lists.size())));
    using Group = ListsModel::Group;
    m_groups->setText(int(Group::All), tr("All %1").arg(m_model->countOf(Group::All)));
    m_groups->setText(int(Group::Trusted), tr("Trusted %1").arg(m_model->countOf(Group::Trusted)));
    m_groups->setText(int(Group::Threat), tr("Threat %1").arg(m_model->countOf(Group::Threat)));
    m_problems->show(lists);
    m_limits->show(lists);
    const bool isAlone = region && positionOf(*view, *region, self) == Position::Standalone;
    header()->setDescription(isAlone
            ? tr("Addresses and domains that GuardDuty trusts or treats as threats. They apply to this account.")
            : tr("Addresses and domains that GuardDuty trusts or treats as threats. Only the administrator account manages lists; "
                 "they apply to all members."));
    const auto administrator = region ? administratorOf(*view, *region, self) : std::nullopt;
    m_remark->setVisible(administrator.has_value());
    if (administrator)
        //: %1 is an account
        m_remark->setText({},
            tr("These are the lists of your administrator account %1, which manages them. They apply to this account too.")
                .arg(identityLabel(*view, *administrator)));
    showEmptyState();
    showActions();
    setStatusText(tr("%n list(s)", nullptr, m_model->rowCount()));
}

void ListsPage::showEmptyState()
{
    EmptyState *empty = m_section->table()->emptyState();
    const auto region = part();
    if (!region)
        empty->setText(tr("No lists"), tr("This organization does not use %1.").arg(m_context.session.region().name()));
    else if (!region->isLoaded)
        empty->setText(tr("Reading the lists"), tr("The lists of %1 are on their way.").arg(region->region.name()));
    else if (!region->knowsLists)
        empty->setText(tr("The lists are not known"), tr("The endpoint of this connection does not answer for lists."));
    else if (!m_model->all().empty())
        empty->setText(tr("No matches"), tr("We can't find a match."), tr("Clear filter"));
    else
        empty->setText(tr("No lists"), tr("GuardDuty compares addresses with its own threat intelligence only."),
            manageLock().isEmpty() ? tr("Add list") : QString());
}

void ListsPage::showActions()
{
    for (const auto &[verb, action] : m_verbs) {
        const QString lock = lockOf(verb);
        action->setEnabled(lock.isEmpty());
        action->setToolTip(lock);
    }
    m_edit->setDisabledReason(lockOf(Verb::Edit));
    m_add->setDisabledReason(manageLock());
    for (const auto &[kind, action] : m_kinds) {
        const bool isFull = countOf(m_model->all(), kind) >= mostLists(kind);
        action->setEnabled(!isFull);
        action->setToolTip(isFull
                ? tr("There are as many of these lists as an account may have in a Region: %1.").arg(mostLists(kind))
                : QString());
    }
}

std::optional<DetectionList> ListsPage::selectedList() const
{
    const QModelIndexList rows = m_section->table()->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->list(m_sorted->mapToSource(rows.front()).row()));
}

void ListsPage::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_section->table()->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
}

void ListsPage::openAt(const QModelIndex &index)
{
    select(index.data(ListsModel::IdRole).toString());
    if (const auto list = selectedList())
        editList(*list);
}

void ListsPage::openRowMenu(const QPoint &position)
{
    if (!m_section->table()->indexForMenu(position).isValid())
        return;
    auto *menu = new QMenu(m_section->table());
    menu->setObjectName("listMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->dropdown()->actions());
    menu->popup(m_section->table()->viewport()->mapToGlobal(position));
}

} // namespace bucketwatch
