// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/noticelist.h"

#include "style/noticestrip.h"
#include "style/pane.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace bucketwatch {

NoticeList::NoticeList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Tokens::PagePadding, 8, Tokens::PagePadding, 0);
    m_column->setSpacing(2);
    setAccessibleName(tr("Notices"));
    markPane(*this, PaneKind::Notices);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void NoticeList::show(const Notice &notice)
{
    QWidget *old = notice.id.isEmpty() ? nullptr : find(notice.id);
    auto *strip = new NoticeStrip(notice, this);
    connect(strip, &NoticeStrip::dismissed, this, [this, strip] { remove(strip); });
    m_column->insertWidget(old ? m_column->indexOf(old) : 0, strip);
    if (old)
        remove(old);
    setVisible(true);

    const QString words = notice.title.isEmpty() ? notice.text : notice.title;
    QAccessibleAnnouncementEvent announcement(this, words);
    announcement.setPoliteness(notice.status == Status::Error ? QAccessible::AnnouncementPoliteness::Assertive
                                                              : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&announcement);
    Q_EMIT noticeShown(notice.status, words);
}

void NoticeList::dismiss(const QString &id)
{
    if (QWidget *strip = find(id))
        remove(strip);
}

void NoticeList::remove(QWidget *strip)
{
    m_column->removeWidget(strip);
    strip->hide();
    strip->setParent(nullptr);
    strip->deleteLater(); // its own button may be what asked for it
    setVisible(count() > 0);
}

void NoticeList::clear()
{
    while (count() > 0)
        remove(m_column->itemAt(0)->widget());
}

int NoticeList::count() const
{
    return m_column->count();
}

QWidget *NoticeList::find(const QString &id) const
{
    for (int i = 0; i < count(); ++i) {
        auto *strip = qobject_cast<NoticeStrip *>(m_column->itemAt(i)->widget());
        if (strip && strip->id() == id)
            return strip;
    }
    return nullptr;
}

} // namespace bucketwatch
