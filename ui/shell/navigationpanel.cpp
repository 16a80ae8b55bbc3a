// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/navigationpanel.h"

#include "shell/navigationpane.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace bucketwatch {

NavigationPanel::NavigationPanel(const QString &title, NavigationPane *pages, QWidget *parent) : QWidget(parent)
{
    auto *name = new TextLabel(title, TextLevel::Heading3, TextLabel::Tone::Heading, this);
    name->setContentsMargins(28, 0, 8, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 18, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(pages, 1);
    setFixedWidth(pages->sizeHint().width());
}

void NavigationPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(this)(Tokens::Colour::BgPanel));
}

} // namespace bucketwatch
