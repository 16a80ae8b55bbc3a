// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/panewalker.h"

#include "style/pane.h"

#include <QApplication>

#include <algorithm>
#include <tuple>

namespace bucketwatch {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

} // namespace

PaneWalker::PaneWalker(QWidget *window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
}

void PaneWalker::remember(QWidget *focus)
{
    QWidget *pane = focus && focus->window() == m_window ? paneOf(focus) : nullptr;
    if (!pane)
        return;
    if (!m_last.contains(pane))
        connect(pane, &QObject::destroyed, this, [this, pane] { m_last.remove(pane); });
    m_last.insert(pane, focus);
}

QWidget *PaneWalker::targetIn(QWidget *pane) const
{
    QWidget *last = m_last.value(pane);
    if (last && takesFocus(*last) && paneOf(last) == pane)
        return last;
    if (takesFocus(*pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (takesFocus(*next) && next->window() == m_window && paneOf(next) == pane)
            return next;
    }
    return nullptr;
}

QList<QWidget *> PaneWalker::panes() const
{
    QList<QWidget *> panes;
    for (const auto widgets = m_window->findChildren<QWidget *>(); QWidget *widget : widgets) {
        if (widget->window() == m_window && paneKind(*widget) && widget->isVisible() && targetIn(widget))
            panes << widget;
    }
    std::ranges::stable_sort(panes, {}, [this](const QWidget *pane) {
        const QPoint place = pane->mapTo(m_window, QPoint());
        return std::tuple(*paneKind(*pane), place.y(), place.x());
    });
    return panes;
}

void PaneWalker::go(int step)
{
    const QList<QWidget *> all = panes();
    if (all.isEmpty())
        return;
    QWidget *focus = QApplication::focusWidget();
    const qsizetype now = all.indexOf(focus && focus->window() == m_window ? paneOf(focus) : nullptr);
    const qsizetype next = now < 0 ? (step > 0 ? 0 : all.size() - 1) : (now + step + all.size()) % all.size();
    targetIn(all[next])->setFocus(Qt::TabFocusReason);
}

} // namespace bucketwatch
