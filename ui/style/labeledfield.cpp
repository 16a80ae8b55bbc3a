// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/labeledfield.h"

#include "style/textlabel.h"

#include <QVBoxLayout>

namespace bucketwatch {

LabeledField::LabeledField(const QString &name, QWidget *field, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    auto *label = new TextLabel(name, TextLevel::Strong);
    label->setTextFormat(Qt::AutoText); // mnemonics
    label->setBuddy(field);
    field->setAccessibleName(QString(name).remove(u'&'));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(label);
    m_column->addWidget(field);
}

void LabeledField::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

} // namespace bucketwatch
