// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/foldablesection.h"

#include "style/fonts.h"
#include "style/textlabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace bucketwatch {

FoldableSection::FoldableSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_title(new QToolButton(this)), m_summary(new TextLabel), m_content(content)
{
    m_title->setText(title);
    m_title->setFont(Fonts::at(TextLevel::Heading3, font()));
    m_title->setCheckable(true);
    m_title->setChecked(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setArrowType(Qt::DownArrow);
    m_title->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_title, 0, Qt::AlignLeft);
    line->addWidget(m_summary, 1);
    m_summary->hide();
    column->addLayout(line);
    column->addWidget(m_content);
    connect(m_title, &QToolButton::toggled, this, [this](bool open) {
        m_title->setArrowType(open ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
        m_content->setVisible(open);
        showSummary();
        Q_EMIT openChanged(open);
    });
}

QString FoldableSection::title() const
{
    return m_title->text();
}

bool FoldableSection::isOpen() const
{
    return m_title->isChecked();
}

void FoldableSection::setSummary(const QString &summary)
{
    m_summaryText = summary;
    m_title->setAccessibleDescription(summary);
    showSummary();
}

void FoldableSection::showSummary()
{
    //: Beside the title of something that is folded away, which %1 tells in short
    m_summary->setText(m_summaryText.isEmpty() ? QString() : tr("\u2013 %1").arg(m_summaryText));
    m_summary->setVisible(!m_summaryText.isEmpty() && !isOpen());
}

void FoldableSection::setOpen(bool open)
{
    m_title->setChecked(open);
}

} // namespace bucketwatch
