// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/findingsections.h"

#include "finding/factgrid.h"
#include "finding/tallscrollarea.h"
#include "style/flowcolumn.h"
#include "style/foldablesection.h"
#include "style/linkbutton.h"

#include <QVBoxLayout>

namespace bucketwatch {

using namespace Qt::StringLiterals;

FindingSections::FindingSections(QWidget *parent) : QWidget(parent)
{
    auto *scroll = new TallScrollArea;
    auto *content = new FlowColumn;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 8, 0);
    scroll->setColumn(content);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(scroll);
}

void FindingSections::addHead(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FindingSections::setSections(const std::vector<Section> &sections)
{
    if (m_sections) {
        m_sections->hide(); // what is clicked in it may be what asked for others, so it goes later
        m_sections->deleteLater();
    }
    m_sections = new QWidget;
    auto *column = new QVBoxLayout(m_sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (const Section &section : sections)
        column->addWidget(makeSection(section));
    column->addStretch(1);
    m_column->addWidget(m_sections);
    m_sections->show(); // now, and not when the layout gets to it
}

FoldableSection *FindingSections::makeSection(const Section &section)
{
    auto *content = new QWidget; // filled when it is looked at first: a sequence has up to a hundred signals
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *foldable = new FoldableSection(section.block.title, content);
    foldable->setSummary(section.summary);
    const bool isOpen = section.isOpen && !m_folded.contains(section.block.title);
    foldable->setOpen(isOpen);
    if (isOpen)
        fill(content, section);
    connect(foldable, &FoldableSection::openChanged, this, [this, content, section](bool open) {
        if (!open) {
            m_folded.insert(section.block.title);
            return;
        }
        m_folded.erase(section.block.title);
        if (content->layout()->isEmpty())
            fill(content, section);
    });
    return foldable;
}

void FindingSections::fill(QWidget *content, const Section &section)
{
    if (section.follow) {
        auto *link = new LinkButton(tr("View this finding"));
        link->setObjectName("findingLink"_L1);
        //: What a screen reader says of a link: %1 is a signal of an attack sequence
        link->setAccessibleName(tr("View the finding of signal %1").arg(section.block.title));
        connect(link, &QAbstractButton::clicked, this, section.follow);
        content->layout()->addWidget(link);
    }
    auto *grid = new FactGrid(section.block.facts);
    content->layout()->addWidget(grid);
    connect(grid, &FactGrid::filterRequested, this, &FindingSections::filterRequested);
    connect(grid, &FactGrid::accountRequested, this, &FindingSections::accountRequested);
    connect(grid, &FactGrid::documentRequested, this, &FindingSections::documentRequested);
}

} // namespace bucketwatch
