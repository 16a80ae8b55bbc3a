// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/planfigure.h"

#include "style/linkbutton.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QEvent>
#include <QVBoxLayout>

namespace bucketwatch {

using namespace Qt::StringLiterals;

PlanFigure::PlanFigure(QWidget *parent)
    : QWidget(parent)
    , m_number(new TextLabel({}, TextLevel::Heading1, TextLabel::Tone::Heading))
    , m_note(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
    , m_link(new LinkButton({}))
{
    m_number->setTextFormat(Qt::RichText);
    m_number->setWordWrap(false);
    m_number->setSelectable(true);
    m_link->setObjectName(u"figureLink"_s);
    m_link->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_number);
    column->addWidget(m_note);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &QAbstractButton::clicked, this, &PlanFigure::activated);
}

void PlanFigure::setFigure(const QString &before, const QString &after, const QString &difference, Mood mood)
{
    const bool isStep = !before.isEmpty() && before != after;
    m_before = isStep ? before : QString();
    m_after = after;
    m_difference = isStep ? difference : QString();
    m_mood = mood;
    m_number->setAccessibleName(number());
    showFigure();
}

void PlanFigure::setNote(const QString &note, const QString &link)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
}

QString PlanFigure::number() const
{
    if (m_before.isEmpty())
        return m_after;
    //: A figure before the plan and after it: "133 → 194"
    const QString step = tr("%1 → %2").arg(m_before, m_after);
    //: A figure before the plan and after it, and the difference: "133 → 194, +61"
    return m_difference.isEmpty() ? step : tr("%1, %2").arg(step, m_difference);
}

QString PlanFigure::note() const
{
    return m_note->text();
}

void PlanFigure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showFigure();
}

void PlanFigure::showFigure()
{
    const Tokens &tokens = Tokens::of(this);
    QString text = m_after.toHtmlEscaped();
    if (!m_before.isEmpty())
        text = u"<span style=\"font-weight:400; color:%1\">%2&nbsp;→&nbsp;</span>"_s.arg(
                   tokens(Tokens::Colour::TextBodySecondary).name(), m_before.toHtmlEscaped())
            + text;
    if (!m_difference.isEmpty()) {
        const auto colour = m_mood == Mood::Good ? Tokens::Colour::StatusSuccessText
            : m_mood == Mood::Bad                ? Tokens::Colour::StatusWarningText
                                                 : Tokens::Colour::Link;
        text += u"<span style=\"font-size:%1pt; color:%2\">&nbsp;&nbsp;%3</span>"_s.arg(font().pointSizeF())
                    .arg(tokens(colour).name(), m_difference.toHtmlEscaped());
    }
    m_number->setText(text);
}

} // namespace bucketwatch
