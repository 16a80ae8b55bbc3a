// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinezoombar.h"

#include "items/replaytext.h"
#include "replay/timelineoverview.h"
#include "style/button.h"
#include "style/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bucketwatch {

using namespace Qt::StringLiterals;

TimelineZoomBar::TimelineZoomBar(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary)), m_overview(new TimelineOverview)
{
    auto *whole = new Button(u"edit-undo"_s, tr("Show everything"), Button::Kind::Link, this);
    whole->setObjectName("showWhole"_L1);
    //: A tool tip: %1 is what a button does, %2 the key that does the same
    whole->setToolTip(tr("%1 (%2)").arg(whole->text(), u"0"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(whole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_overview);
    m_text->setObjectName("shownPart"_L1);
    connect(whole, &QPushButton::clicked, this, &TimelineZoomBar::wholeRequested);
    connect(m_overview, &TimelineOverview::wholeRequested, this, &TimelineZoomBar::wholeRequested);
    hide();
}

void TimelineZoomBar::setZoom(const TimelineZoom &zoom, qsizetype events)
{
    const TimeSpan shown = zoom.shown();
    m_overview->setShown(shown);
    //: What a timeline shows: %1 is a range of time, %2 is "12 events"
    m_text->setText(
        tr("Zoomed to %1: %2").arg(spanText(shown.begin, shown.end), tr("%Ln event(s)", nullptr, static_cast<int>(events))));
    setVisible(!zoom.isWhole());
}

} // namespace bucketwatch
