// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/foldablesection.h"

#include "style/fonts.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace bucketwatch {

FoldableSection::FoldableSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_title(new QToolButton(this)), m_content(content)
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
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_title, &QToolButton::toggled, this, [this](bool open) {
        m_title->setArrowType(open ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
        m_content->setVisible(open);
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

void FoldableSection::setOpen(bool open)
{
    m_title->setChecked(open);
}

} // namespace bucketwatch
