// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/page.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace bucketwatch {

class TableCopy;

/// What the menu bar offers of the open page: its commands in the menu "Page", and the ways to copy the table that the keyboard was
/// in last in "Edit > Copy as". The actions are those of the page's own buttons and menus.
class PageMenus final : public QObject {
    Q_OBJECT
public:
    PageMenus(QMenu *page, QMenu *copy, QWidget *window);

    /// The commands of @p page are offered from now on, and their shortcuts work while it is seen.
    void follow(Page *page);

private:
    void fillPage();
    void fillCopy();
    void rememberTable(const QWidget *focus);

    QMenu *m_pageMenu;
    QMenu *m_copyMenu;
    QWidget *m_window;
    QPointer<Page> m_page;
    QPointer<TableCopy> m_table;
};

} // namespace bucketwatch
