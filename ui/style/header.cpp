// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/header.h"

#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bucketwatch {

Header::Header(const QString &title, TextLevel level, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(title, level, TextLabel::Tone::Heading, this)),
      m_counter(new TextLabel({}, level, TextLabel::Tone::Secondary, this)),
      m_description(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary, this)), m_actions(new QHBoxLayout)
{
    QFont counterFont = m_counter->font();
    counterFont.setBold(false);
    m_counter->setFont(counterFont);
    m_counter->setWordWrap(false);
    m_counter->hide();
    m_description->hide();
    m_actions->setSpacing(Tokens::ButtonGap);

    auto *line = new QHBoxLayout;
    line->setSpacing(Tokens::ButtonGap);
    line->addWidget(m_title, 0, Qt::AlignVCenter);
    line->addWidget(m_counter, 0, Qt::AlignVCenter);
    line->addStretch(1);
    line->addLayout(m_actions);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_description);
    m_title->setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Header::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString Header::title() const
{
    return m_title->text();
}

void Header::setCounter(const QString &counter)
{
    m_counterText = counter;
    m_counter->setVisible(!counter.isEmpty());
    //: The number of things in a table, after its title
    m_counter->setText(counter.isEmpty() ? QString() : tr("(%1)").arg(counter));
}

void Header::setDescription(const QString &description)
{
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
}

void Header::addAction(QWidget *action)
{
    m_actions->addWidget(action, 0, Qt::AlignVCenter);
}

} // namespace bucketwatch
