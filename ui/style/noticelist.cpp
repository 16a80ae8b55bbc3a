// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/noticelist.h"

#include "style/noticestrip.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace bucketwatch {

NoticeList::NoticeList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Tokens::PagePadding, 8, Tokens::PagePadding, 0);
    m_column->setSpacing(2);
    setAccessibleName(tr("Notices"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void NoticeList::show(const Notice &notice)
{
    QWidget *old = notice.id.isEmpty() ? nullptr : find(notice.id);
    auto *strip = new NoticeStrip(notice, this);
    connect(strip, &NoticeStrip::dismissed, this, [this, strip] {
        strip->hide();
        strip->deleteLater();
        m_column->removeWidget(strip);
        setVisible(count() > 0);
    });
    if (old) {
        delete m_column->replaceWidget(old, strip);
        delete old;
    } else {
        m_column->insertWidget(0, strip);
    }
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
    if (QWidget *strip = find(id)) {
        delete strip;
        setVisible(count() > 0);
    }
}

void NoticeList::clear()
{
    qDeleteAll(findChildren<NoticeStrip *>(Qt::FindDirectChildrenOnly));
    hide();
}

int NoticeList::count() const
{
    return m_column->count();
}

QWidget *NoticeList::find(const QString &id) const
{
    for (auto *strip : findChildren<NoticeStrip *>(Qt::FindDirectChildrenOnly)) {
        if (strip->id() == id)
            return strip;
    }
    return nullptr;
}

} // namespace bucketwatch
