// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/navigationpane.h"

#include "context/pagecontext.h"
#include "shell/navigationdelegate.h"
#include "style/pane.h"
#include "style/tokens.h"

#include <algorithm>


namespace bucketwatch {

using namespace Qt::StringLiterals;

NavigationPane::NavigationPane(const std::vector<PageDescription> &pages, QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Navigation"));
    markPane(*this, PaneKind::Navigation);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    setItemDelegate(new NavigationDelegate(this));
    viewport()->setAutoFillBackground(false);

    QHash<QString, QTreeWidgetItem *> sections;
    bool isAfterSection = false;
    for (const PageDescription &page : pages) {
        QTreeWidgetItem *parentItem = invisibleRootItem();
        if (!page.section.isEmpty()) {
            if (!sections.contains(page.section)) {
                auto *section = new QTreeWidgetItem(this, {page.section});
                section->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                sections.insert(page.section, section);
            }
            parentItem = sections.value(page.section);
        }
        auto *item = new QTreeWidgetItem(parentItem, {page.label});
        item->setData(0, NavigationDelegate::PageIdRole, page.id);
        item->setData(0, NavigationDelegate::GapRole, page.section.isEmpty() && isAfterSection);
        isAfterSection = !page.section.isEmpty();
    }
    expandAll();
    connect(this, &QTreeWidget::itemClicked, this, &NavigationPane::request);
    connect(this, &QTreeWidget::itemActivated, this, &NavigationPane::request);
}

void NavigationPane::request(const QTreeWidgetItem *item)
{
    const QString id = item->data(0, NavigationDelegate::PageIdRole).toString();
    if (id.isEmpty())
        const_cast<QTreeWidgetItem *>(item)->setExpanded(!item->isExpanded());
    else
        Q_EMIT pageRequested(id);
}

void NavigationPane::setOpenPage(const QString &id)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QString itemId = (*it)->data(0, NavigationDelegate::PageIdRole).toString();
        const bool open = !itemId.isEmpty() && itemId == id;
        (*it)->setData(0, NavigationDelegate::OpenRole, open);
        (*it)->setData(0, Qt::AccessibleDescriptionRole, open ? tr("Open page") : QString());
        if (open)
            setCurrentItem(*it);
    }
}

QSize NavigationPane::sizeHint() const
{
    // Wide enough for every line, also in a language with longer words.
    return {std::max(int(Tokens::NavWidth), sizeHintForColumn(0) + 2 * frameWidth()), 400};
}

void NavigationPane::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

} // namespace bucketwatch
