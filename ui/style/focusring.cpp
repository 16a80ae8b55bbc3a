// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>
#include <QPointer>

namespace bucketwatch {

FocusRing::FocusRing(QApplication &application, QObject *parent) : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::wantsRing(const QWidget *widget)
{
    // Fields and tables show the focus themselves.
    return widget && qobject_cast<const QAbstractButton *>(widget) && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void FocusRing::follow(QWidget *now)
{
    // A frame keeps a plain pointer to its widget, so it lets go when the focus does, and that is before the widget goes.
    // It goes itself later: the focus may move while somebody walks through the children of its parent.
    if (m_frame) {
        m_frame->setWidget(nullptr);
        m_frame->deleteLater();
        m_frame = nullptr;
    }
    if (wantsRing(now)) {
        m_frame = new QFocusFrame;
        m_frame->setWidget(now);
    }
}

} // namespace bucketwatch
