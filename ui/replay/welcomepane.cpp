// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/welcomepane.h"

#include "style/flowlayout.h"
#include "style/button.h"
#include "style/textlabel.h"

#include <QVBoxLayout>

namespace bucketwatch {

using namespace Qt::StringLiterals;

WelcomePane::WelcomePane(bool hasDemo, QWidget *parent) : Container(tr("No recording is open"), parent)
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
    const auto button = [this, flow](const QString &text, Button::Kind kind, const char *name, auto signal) {
        auto *made = new Button(text, kind, this);
        made->setObjectName(QLatin1StringView(name));
        flow->addWidget(made);
        connect(made, &QPushButton::clicked, this, signal);
    };
    if (hasDemo)
        button(tr("Open the demo recording"), Button::Kind::Primary, "openDemo", &WelcomePane::demoRequested);
    button(tr("Open files…"), Button::Kind::Normal, "welcomeFiles", &WelcomePane::filesRequested);
    button(tr("Open folder…"), Button::Kind::Normal, "welcomeFolder", &WelcomePane::folderRequested);
    flow->addWidget(new QWidget(this)); // the last one would stand at the far end
    add(buttons);
}

} // namespace bucketwatch
