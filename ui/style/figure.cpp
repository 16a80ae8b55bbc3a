// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/figure.h"

#include "style/linkbutton.h"
#include "style/textlabel.h"

#include <QVBoxLayout>

namespace bucketwatch {

Figure::Figure(Kind kind, QWidget *parent)
    : QWidget(parent), m_note(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (kind == Kind::Link) {
        m_link = new LinkButton({});
        m_link->setFont(Fonts::at(TextLevel::Heading1, font()));
        column->addWidget(m_link, 0, Qt::AlignLeft);
        connect(m_link, &QAbstractButton::clicked, this, &Figure::activated);
    } else {
        m_number = new TextLabel({}, TextLevel::Heading1, TextLabel::Tone::Heading);
        m_number->setSelectable(true);
        column->addWidget(m_number);
    }
    column->addWidget(m_note);
    setFocusProxy(m_link);
}

void Figure::setFigure(const QString &number, const QString &note, const QString &spoken)
{
    m_note->setText(note);
    if (m_number) {
        m_number->setText(number);
        m_number->setAccessibleName(spoken.isEmpty() ? number : spoken);
        return;
    }
    m_link->setText(number);
    m_link->setAccessibleName(spoken);
}

QString Figure::number() const
{
    return m_link ? m_link->text() : m_number->text();
}

QString Figure::note() const
{
    return m_note->text();
}

} // namespace bucketwatch
