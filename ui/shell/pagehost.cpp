// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pagehost.h"

#include <algorithm>

namespace bucketwatch {

PageHost::PageHost(const PageContext &context, std::vector<PageDescription> pages, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_pages(std::move(pages))
{
}

const PageDescription *PageHost::find(const QString &id) const
{
    const auto found = std::ranges::find(m_pages, id, &PageDescription::id);
    return found == m_pages.end() ? nullptr : &*found;
}

Page *PageHost::openPage() const
{
    return m_made.value(m_openId);
}

Page *PageHost::open(const QString &id)
{
    const PageDescription *description = find(id);
    if (!description)
        return nullptr;
    Page *page = m_made.value(id);
    if (!page) {
        page = description->create(m_context, this);
        page->setObjectName(id);
        m_made.insert(id, page);
        addWidget(page);
        Q_EMIT pageMade(id, page);
    }
    m_openId = id;
    setCurrentWidget(page);
    Q_EMIT openChanged(id);
    return page;
}

Page *PageHost::openFresh(const QString &id)
{
    if (Page *old = m_made.take(id)) {
        removeWidget(old);
        delete old;
    }
    return open(id);
}

} // namespace bucketwatch
