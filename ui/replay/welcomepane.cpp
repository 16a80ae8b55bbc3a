// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/welcomepane.h"

#include "style/flowlayout.h"
#include "style/button.h"
#include "style/textlabel.h"

namespace bucketwatch {

using namespace Qt::StringLiterals;

WelcomePane::WelcomePane(QWidget *parent) : Container(tr("No recording is open"), parent)
{
    setObjectName("replayEmpty"_L1);
    add(new TextLabel(
        tr("A replay reads CloudTrail logs and shows them as they happened. Every finding appears at the event that "
           "raises it, with the reason. Data events count only where S3 Protection is on in this organization, so "
           "the replay shows what the configuration of now would have found.")));
    add(new TextLabel(
        tr("Files and whole folders can be opened or dropped here: compressed or not, as CloudTrail delivers them or "
           "exported from other tools. They stay on this computer."),
        TextLevel::Body, TextLabel::Tone::Secondary));
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8);
    addDemos(*flow);
    const auto button = [this, flow](const QString &text, const char *name, auto signal) {
        auto *made = new Button(text, Button::Kind::Normal, this);
        made->setObjectName(QLatin1StringView(name));
        flow->addWidget(made);
        connect(made, &QPushButton::clicked, this, signal);
    };
    button(tr("Open files…"), "welcomeFiles", &WelcomePane::filesRequested);
    button(tr("Open folder…"), "welcomeFolder", &WelcomePane::folderRequested);
    flow->addWidget(new QWidget(this)); // the last one would stand at the far end
    add(buttons);
}

QString WelcomePane::titleOf(Demo demo)
{
    switch (demo) {
    case Demo::Day:
        break;
    case Demo::StolenKey:
        return tr("Demo: a stolen key");
    case Demo::Ransom:
        return tr("Demo: ransom");
    }
    return tr("Demo recording");
}

void WelcomePane::addDemos(FlowLayout &flow)
{
    struct Offer {
        Demo demo;
        const char *name;
        QString text;
        QString about;
    };
    const Offer offers[] = {{Demo::Day, "openDemo", tr("Open the demo recording"),
                                tr("A day of incidents: every kind of finding that one event decides, in 13 accounts.")},
        {Demo::StolenKey, "openStolenKey", titleOf(Demo::StolenKey),
            tr("Two quiet weeks, then traces are switched off and data is read and deleted: an attack sequence.")},
        {Demo::Ransom, "openRansom", titleOf(Demo::Ransom),
            tr("Two quiet weeks, then objects are copied away and deleted, and a note is left.")}};
    for (const Offer &offer : offers) {
        if (!demoRecordingOptions(offer.demo))
            continue;
        auto *open = new Button(offer.text, offer.demo == Demo::Day ? Button::Kind::Primary : Button::Kind::Normal, this);
        open->setObjectName(QLatin1StringView(offer.name));
        open->setToolTip(offer.about);
        open->setAccessibleDescription(offer.about);
        flow.addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, demo = offer.demo] { Q_EMIT demoRequested(demo); });
    }
}

} // namespace bucketwatch
