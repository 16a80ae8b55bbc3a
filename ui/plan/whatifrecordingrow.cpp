// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifrecordingrow.h"

#include "context/navigator.h"
#include "context/recordingdesk.h"
#include "items/replaytext.h"
#include "plan/whatifwatch.h"
#include "replay/demorecording.h"
#include "style/button.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace bucketwatch {

using namespace Qt::StringLiterals;

WhatIfRecordingRow::WhatIfRecordingRow(Navigator &navigator, RecordingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_desk(desk)
    , m_button(new DropdownButton({}))
    , m_text(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary))
{
    m_button->setObjectName(u"recordingButton"_s);
    m_text->setObjectName(u"recordingText"_s);
    const auto entry = [this](const QString &text, const char *name, const char *request) {
        m_button->dropdown()->addAction(text, this, [this, request] { open(request); })->setObjectName(QLatin1String(name));
    };
    entry(tr("Open files…"), "openFilesAction", ReplayRequests::Files);
    entry(tr("Open folder…"), "openFolderAction", ReplayRequests::Folder);
    if (demoRecordingOptions())
        entry(tr("Open the demo recording"), "openDemoAction", ReplayRequests::Demo);
    m_button->dropdown()->addSeparator();
    entry(tr("Show in Event replay"), "showReplayAction", "");
    (void)m_button->command(); // it stands below the head of the page
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Tokens::ButtonGap);
    auto *label = new TextLabel(tr("Recording"), TextLevel::Strong);
    label->setWordWrap(false);
    line->addWidget(label);
    line->addWidget(m_button);
    line->addWidget(m_text, 1);
}

void WhatIfRecordingRow::open(const char *request)
{
    m_navigator.openPage(QLatin1String(PageIds::Replay), QLatin1String(request));
}

void WhatIfRecordingRow::follow(const WhatIfWatch &watch)
{
    const auto replay = m_desk.replay();
    //: Stands where the name of a recording would
    QString name = replay ? m_desk.title() : tr("None open");
    //: Read aloud: %1 is the name of a recording
    m_button->setAccessibleName(tr("Recording: %1").arg(name));
    m_button->setText(name.replace(u'&', u"&&"_s));
    if (!replay) {
        m_text->setText(tr("Coverage and cost are compared; findings take a recording."));
        return;
    }
    const EventLog &events = *replay->events;
    const QString count = tr("%Ln event(s)", nullptr, int(events.size()));
    const QString what = events.size() == 0
        ? count
        //: %1 is a date or two, %2 "72,539 events"
        : tr("%1 – %2").arg(spanText(events.time(0), events.time(events.size() - 1)), count);
    if (!watch.isWorking() && watch.answer() && watch.answer()->alternatives.empty())
        return m_text->setText(what); // nothing is compared
    m_text->setText(watch.hasFindings() && !watch.isWorking()
            //: %1 says what a recording is, %2 is a number
            ? tr("%1. Compared in %2 ms.").arg(what, QLocale().toString(qlonglong(watch.duration().count())))
            //: %1 says what a recording is
            : tr("%1. Being looked through…").arg(what));
}

} // namespace bucketwatch
