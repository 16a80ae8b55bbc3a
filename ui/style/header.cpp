// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/header.h"

#include "style/textlabel.h"
#include "style/tokens.h"
#include "style/wrappingrow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

Header::Header(const QString &title, TextLevel level, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(title, level, TextLabel::Tone::Heading, this)),
      m_counter(new TextLabel({}, level, TextLabel::Tone::Secondary, this)),
      m_description(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary, this)), m_line(new QBoxLayout(QBoxLayout::LeftToRight)), m_actions(new WrappingRow)
{
    QFont counterFont = m_counter->font();
    counterFont.setBold(false);
    m_counter->setFont(counterFont);
    m_counter->setWordWrap(false);
    m_counter->hide();
    m_description->hide();
    m_actions->setSpacing(Tokens::ButtonGap);

    auto *titles = new QHBoxLayout;
    titles->setSpacing(Tokens::ButtonGap);
    titles->addWidget(m_title);
    titles->addWidget(m_counter);
    titles->addStretch(1);
    m_line->setSpacing(Tokens::ButtonGap);
    m_line->addLayout(titles, 1);
    m_line->addLayout(m_actions);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_line);
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

int Header::oneLineWidth() const
{
    const int counter = m_counter->isHidden() ? 0 : m_counter->sizeHint().width() + Tokens::ButtonGap;
    const int actions = m_actions->isEmpty() ? 0 : m_actions->sizeHint().width() + Tokens::ButtonGap;
    // Letter spacing makes the advance a little shorter than what is painted, and the stretch has a gap before it.
    return m_title->fontMetrics().horizontalAdvance(m_title->text()) + 3 * Tokens::ButtonGap + counter + actions;
}

QSize Header::minimumSizeHint() const
{
    int word = 0;
    for (const auto parts = m_title->text().split(u' '); const QString &part : parts)
        word = std::max(word, m_title->fontMetrics().horizontalAdvance(part));
    return {std::max(word, m_actions->minimumSize().width()), QWidget::minimumSizeHint().height()};
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool Header::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // a counter or an action came or went
    return QWidget::event(event);
}

void Header::arrange()
{
    const auto direction = oneLineWidth() <= contentsRect().width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_line->direction())
        return;
    const bool fits = direction == QBoxLayout::LeftToRight;
    m_line->setDirection(direction);
    m_title->setWordWrap(!fits);
    m_line->setAlignment(m_actions, fits ? Qt::Alignment() : Qt::AlignLeft);
}

} // namespace bucketwatch
