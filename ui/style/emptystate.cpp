// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/emptystate.h"

#include "style/button.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QVBoxLayout>

namespace bucketwatch {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, TextLevel::Strong, TextLabel::Tone::Secondary, this)),
      m_sentence(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary, this)), m_action(new Button({}, Button::Kind::Normal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::ContainerPadding, Tokens::ContainerPadding, Tokens::ContainerPadding, Tokens::ContainerPadding);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setText(const QString &title, const QString &sentence, const QString &actionText)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
}

} // namespace bucketwatch
