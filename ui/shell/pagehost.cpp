// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pagehost.h"

#include <QStackedWidget>

#include <algorithm>

namespace bucketwatch {

PageHost::PageHost(const PageContext &context, std::vector<PageDescription> pages, QWidget *parent)
    : QWidget(parent), m_context(context), m_pages(std::move(pages)), m_stack(new QStackedWidget(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
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
        m_stack->addWidget(page);
        Q_EMIT pageMade(id, page);
    }
    m_openId = id;
    m_stack->setCurrentWidget(page);
    updateGeometry();
    Q_EMIT openChanged(id);
    return page;
}

Page *PageHost::openFresh(const QString &id)
{
    if (Page *old = m_made.take(id)) {
        m_stack->removeWidget(old);
        delete old;
    }
    return open(id);
}

QSize PageHost::minimumSizeHint() const
{
    return m_stack->currentWidget() ? m_stack->currentWidget()->minimumSizeHint() : QSize();
}

void PageHost::addCover(QWidget *cover)
{
    m_stack->addWidget(cover);
}

void PageHost::showCover(QWidget *cover)
{
    m_stack->setCurrentWidget(cover);
}

void PageHost::uncover()
{
    if (Page *page = openPage())
        m_stack->setCurrentWidget(page);
}

bool PageHost::isCoveredBy(const QWidget *cover) const
{
    return m_stack->currentWidget() == cover;
}

void PageHost::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_stack->resize(size());
}

} // namespace bucketwatch
