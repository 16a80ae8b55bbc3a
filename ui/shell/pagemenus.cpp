// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pagemenus.h"

#include "style/contextmenu.h"
#include "style/tablecopy.h"

#include <QApplication>

namespace bucketwatch {

PageMenus::PageMenus(QMenu *page, QMenu *copy, QWidget *window)
    : QObject(window), m_pageMenu(page), m_copyMenu(copy), m_window(window)
{
    m_pageMenu->setToolTipsVisible(true);
    m_copyMenu->setToolTipsVisible(true);
    connect(m_pageMenu, &QMenu::aboutToShow, this, &PageMenus::fillPage);
    connect(m_copyMenu, &QMenu::aboutToShow, this, &PageMenus::fillCopy);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { rememberTable(now); });
}

void PageMenus::follow(Page *page)
{
    m_page = page;
    if (!page)
        return;
    for (const PageCommand &command : page->commands()) {
        if (!command.action->shortcut().isEmpty())
            page->addAction(command.action);
    }
    fillPage();
}

void PageMenus::fillPage()
{
    m_pageMenu->clear();
    QString section;
    if (m_page) {
        for (const PageCommand &command : m_page->commands()) {
            if (command.section != section)
                m_pageMenu->addSection(command.section);
            section = command.section;
            m_pageMenu->addAction(command.action);
        }
    }
    if (m_pageMenu->isEmpty())
        setDisabledReason(*m_pageMenu->addAction(tr("Nothing to do here")), tr("This page offers no commands."));
}

void PageMenus::fillCopy()
{
    m_copyMenu->clear();
    if (m_table) {
        m_table->refresh();
        m_copyMenu->addActions(m_table->actions());
    } else {
        setDisabledReason(*m_copyMenu->addAction(tr("No table")), tr("Go to a table and select rows first."));
    }
}

void PageMenus::rememberTable(const QWidget *focus)
{
    if (!focus || focus->window() != m_window)
        return;
    for (; focus && focus != m_window; focus = focus->parentWidget()) {
        if (auto *copying = focus->findChild<TableCopy *>(Qt::FindDirectChildrenOnly)) {
            m_table = copying;
            return;
        }
    }
}

} // namespace bucketwatch
