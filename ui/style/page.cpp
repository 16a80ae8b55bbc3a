// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/page.h"

#include "style/button.h"
#include "style/container.h"
#include "style/flowcolumn.h"
#include "style/header.h"
#include "style/pane.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr int Top = 11; // a heading has some room of its own
constexpr int FillingBottom = 8; // what fills the page ends close to the edge

/// Keys that nothing in a filling page takes are the page's own: the area scrolls only when the window is too low for it.
class ScrollArea final : public QScrollArea {
public:
    ScrollArea(Page::Extent extent, QWidget *parent) : QScrollArea(parent), m_extent(extent) { }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_extent == Page::Extent::Filling)
            event->ignore();
        else
            QScrollArea::keyPressEvent(event);
    }

private:
    Page::Extent m_extent;
};

} // namespace

Page::Page(const QString &title, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_header(new Header(title, TextLevel::Heading1))
    , m_content(new FlowColumn(extent == Extent::Filling ? FlowColumn::Height::Least : FlowColumn::Height::Liked))
    , m_column(new QVBoxLayout(m_content))
    , m_scroll(new ScrollArea(extent, this))
    , m_extent(extent)
    , m_trail {title}
{
    setAccessibleName(title);
    markPane(*this, PaneKind::Page);
    m_column->setContentsMargins(Tokens::PagePadding, Top, Tokens::PagePadding, Tokens::PagePadding);
    m_column->setSpacing(Tokens::ContainerGap);
    m_column->addWidget(m_header);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    if (extent == Extent::Filling)
        m_column->setContentsMargins(Tokens::PagePadding, Top, Tokens::PagePadding, FillingBottom);
    else
        m_column->addStretch(1);
    m_scroll->setObjectName(u"pageScrollArea"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the keyboard scrolls by moving the focus, which keeps what has it in view
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    outer->addWidget(m_scroll);
}

void Page::add(QWidget *widget, int stretch)
{
    if (m_extent == Extent::Filling)
        m_column->addWidget(widget, stretch);
    else
        m_column->insertWidget(m_column->count() - 1, widget, stretch); // before the space at the end
}

void Page::setSidePanel(QWidget *panel)
{
    if (!m_sides) {
        m_sides = new QSplitter(Qt::Horizontal);
        m_sides->setObjectName(u"pageSidesSplitter"_s);
        m_sides->setChildrenCollapsible(false);
        layout()->replaceWidget(m_scroll, m_sides);
        m_sides->addWidget(m_scroll);
    }
    m_sides->addWidget(panel);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
}

void Page::ensureVisible(QWidget *widget)
{
    m_scroll->ensureWidgetVisible(widget, 0, Tokens::ContainerGap);
}

void Page::setTrail(const QStringList &trail)
{
    if (m_trail == trail)
        return;
    m_trail = trail;
    Q_EMIT trailChanged();
}

void Page::setStatusText(const QString &text)
{
    if (m_statusText == text)
        return;
    m_statusText = text;
    Q_EMIT statusTextChanged(text);
}

std::vector<PageCommand> Page::commands() const
{
    std::vector<PageCommand> commands;
    for (const auto buttons = findChildren<Button *>(); auto *button : buttons) {
        const Container *section = nullptr;
        bool isInHead = false;
        for (const QWidget *above = button->parentWidget(); above && above != this && !section; above = above->parentWidget()) {
            isInHead = isInHead || qobject_cast<const Header *>(above);
            section = qobject_cast<const Container *>(above);
        }
        const bool closes = button->iconName() == "window-close"_L1;
        if (button->window() == window() && button->isVisibleTo(this) && !closes && (isInHead || button->hasCommand()))
            commands.push_back({section ? section->header()->title() : QString(), button->command()});
    }
    std::ranges::stable_partition(commands, [](const PageCommand &command) { return command.section.isEmpty(); });
    return commands;
}

void Page::activateTrail(int) { }

std::vector<Scene> Page::scenes()
{
    return {{u"page"_s, [] { }}};
}

} // namespace bucketwatch
