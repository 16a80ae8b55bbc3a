// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/container.h"

#include "style/header.h"
#include "style/tokens.h"

#include <QVBoxLayout>

namespace bucketwatch {

Container::Container(const QString &title, QWidget *parent)
    : ContainerFrame(parent), m_header(new Header(title, TextLevel::Heading2, this)), m_column(new QVBoxLayout(this))
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(title);
    m_column->setContentsMargins(Tokens::ContainerPadding, 12, Tokens::ContainerPadding, Tokens::ContainerPadding);
    m_column->setSpacing(12);
    m_column->addWidget(m_header);
    m_header->setVisible(!title.isEmpty());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Container::add(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

} // namespace bucketwatch
