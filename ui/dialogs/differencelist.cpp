// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/differencelist.h"

#include "style/textlabel.h"

#include <QGridLayout>

namespace bucketwatch {

namespace {

TextLabel *cell(const QString &text, TextLevel level, TextLabel::Tone tone)
{
    auto *label = new TextLabel(text, level, tone);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

} // namespace

DifferenceList::DifferenceList(const std::vector<Difference> &differences, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(3, 4);
    QStringList spoken;
    int row = 0;
    for (const Difference &difference : differences) {
        grid->addWidget(cell(difference.label, TextLevel::Strong, TextLabel::Tone::Body), row, 0);
        grid->addWidget(cell(difference.before, TextLevel::Body, TextLabel::Tone::Secondary), row, 1);
        //: Stands between the value before and the value after a change
        grid->addWidget(cell(tr("→"), TextLevel::Body, TextLabel::Tone::Secondary), row, 2);
        grid->addWidget(cell(difference.after, TextLevel::Strong, TextLabel::Tone::Body), row, 3);
        //: Read aloud: %1 is a setting, %2 the value before, %3 the value after
        spoken << tr("%1: from %2 to %3.").arg(difference.label, difference.before, difference.after);
        ++row;
    }
    setAccessibleName(tr("What changes"));
    setAccessibleDescription(spoken.join(u' '));
}

} // namespace bucketwatch
