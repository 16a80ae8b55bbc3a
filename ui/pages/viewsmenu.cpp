// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/viewsmenu.h"

#include "base/translation.h"
#include "dialogs/viewnamedialog.h"
#include "items/tablerows.h"
#include "pages/propertyfilterbar.h"
#include "style/button.h"
#include "style/contextmenu.h"
#include "style/noticelist.h"
#include "style/tableview.h"

#include <QActionGroup>
#include <QHeaderView>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

QString forMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ViewsMenu::ViewsMenu(const Parts &parts) : KeptState(parts.table), m_parts(parts), m_button(new DropdownButton(tr("Views")))
{
    setObjectName(u"views"_s);
    m_button->setObjectName(u"viewsButton"_s);
    m_button->command();
    m_button->setToolTip(tr("Ways to look at this table that you saved"));
    m_parts.filter->addTool(m_button);
    connect(m_button->dropdown(), &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

int ViewsMenu::columnOf(const QString &key) const
{
    bool isKnown = false;
    const int column = m_parts.columns.keyToValue(key.toLatin1().constData(), &isKnown);
    return isKnown && column < m_parts.rows->columnCount() ? column : -1;
}

QString ViewsMenu::kept(const QString &filter) const
{
    const QueryWords own = m_parts.words();
    const WireLanguage english;
    const QueryWords stored = m_parts.words();
    return translated(PropertyQuery::parse(filter, own.titles), own, stored).text(stored.titles);
}

QString ViewsMenu::shown(const QString &filter) const
{
    const QueryWords own = m_parts.words();
    const WireLanguage english;
    const QueryWords stored = m_parts.words();
    return translated(PropertyQuery::parse(filter, stored.titles), stored, own).text(own.titles);
}

SavedView ViewsMenu::current(const QString &name) const
{
    SavedView view {name, kept(m_parts.filter->text()), {}, {}};
    for (const SortStep &step : m_parts.rows->sortSteps())
        view.sorting.push_back({QString::fromLatin1(m_parts.columns.valueToKey(step.column)), step.order});
    const QHeaderView *header = m_parts.table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            view.columns << QString::fromLatin1(m_parts.columns.valueToKey(column));
    }
    return view;
}

void ViewsMenu::show(const SavedView &view)
{
    m_parts.filter->setText(shown(view.filter));
    QHeaderView *header = m_parts.table->horizontalHeader();
    int place = 0;
    for (const QString &key : view.columns) {
        const int column = columnOf(key);
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        header->showSection(column);
        if (header->sectionSize(column) == 0)
            header->resizeSection(column, header->defaultSectionSize());
    }
    for (int column = 0; place > 0 && column < header->count(); ++column) {
        const bool isShown = view.columns.contains(QString::fromLatin1(m_parts.columns.valueToKey(column)));
        if (!isShown && column != m_parts.fixedColumn)
            header->hideSection(column);
    }
    std::vector<SortStep> steps;
    for (const SavedView::Sorting &sorting : view.sorting) {
        if (const int column = columnOf(sorting.column); column >= 0)
            steps.push_back({column, sorting.order});
    }
    m_parts.rows->setSortSteps(steps);
    // The table sorts by what its arrow says, which is what comes first now and so changes nothing.
    if (!steps.empty())
        header->setSortIndicator(steps.front().column, steps.front().order);
}

void ViewsMenu::restore(const QByteArray &state)
{
    m_views = SavedViews::fromBytes(state);
    if (const SavedView *view = m_views.find(m_views.defaultName()))
        show(*view);
}

void ViewsMenu::change(const SavedViews &views)
{
    m_views = views;
    Q_EMIT stateChanged();
}

void ViewsMenu::fill()
{
    QMenu *menu = m_button->dropdown();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // which clearing leaves, with names that are no more
    const SavedView now = current();
    for (const SavedView &view : m_views.all()) {
        const bool isDefault = view.name == m_views.defaultName();
        //: %1 is the name of a view
        QAction *action = menu->addAction(isDefault ? tr("%1 (default)").arg(forMenu(view.name)) : forMenu(view.name), this, [this, view] { show(view); });
        action->setObjectName(u"showView"_s);
        action->setCheckable(true);
        action->setChecked(view.showsTheSame(now));
    }
    menu->addSeparator();
    menu->addAction(tr("Save view…"), this, [this] { askForName(); })->setObjectName(u"saveViewAction"_s);
    addToEach(menu, tr("Rename"), "renameView", [this](const QString &name) { askForName(name); });
    addToEach(menu, tr("Delete"), "deleteView", [this](const QString &name) { remove(name); });
    const auto setDefault = [this](const QString &name) {
        SavedViews views = m_views;
        views.setDefault(views.defaultName() == name ? QString() : name);
        change(views);
    };
    addToEach(menu, tr("Default view"), "defaultView", setDefault);
}

void ViewsMenu::addToEach(QMenu *menu, const QString &title, const char *name, const std::function<void(const QString &)> &action)
{
    QMenu *submenu = menu->addMenu(title);
    setDisabledReason(*submenu->menuAction(), m_views.all().empty() ? tr("Save a view first.") : QString());
    for (const SavedView &view : m_views.all()) {
        QAction *entry = submenu->addAction(forMenu(view.name), this, [action, own = view.name] { action(own); });
        entry->setObjectName(QLatin1StringView(name));
        entry->setCheckable(entry->objectName() == "defaultView"_L1);
        entry->setChecked(view.name == m_views.defaultName());
    }
}

void ViewsMenu::askForName(const QString &renamed)
{
    auto *dialog = new ViewNameDialog(m_views, renamed, m_parts.table);
    connect(dialog, &QDialog::accepted, this, [this, dialog, renamed] {
        SavedViews views = m_views;
        if (renamed.isEmpty())
            views.save(current(dialog->name()));
        else
            views.rename(renamed, dialog->name());
        change(views);
    });
    dialog->open();
}

void ViewsMenu::remove(const QString &name)
{
    const SavedViews before = m_views;
    SavedViews views = m_views;
    if (!views.remove(name))
        return;
    change(views);
    const auto takeBack = [this, view = *before.find(name), isDefault = before.defaultName() == name] {
        SavedViews again = m_views;
        again.save(view);
        if (isDefault)
            again.setDefault(view.name);
        change(again);
        m_parts.notices.dismiss(u"view-deleted"_s);
    };
    //: %1 is the name of a view
    m_parts.notices.show({.status = Status::Success, .title = {}, .text = tr("The view %1 has been deleted.").arg(name), .id = u"view-deleted"_s, .actionText = tr("Undo"), .action = takeBack});
}

} // namespace bucketwatch
