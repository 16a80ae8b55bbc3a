// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/transportbar.h"

#include "items/timelinetext.h"
#include "replay/playback.h"
#include "replay/timelinelegend.h"
#include "style/button.h"
#include "style/flowlayout.h"
#include "style/fonts.h"
#include "style/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <iterator>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int Together = 100; ///< beside the values of LaneKey

Button *iconButton(const QString &icon, const QString &text, const QString &key, QWidget *parent, const char *objectName)
{
    auto *button = new Button(icon, text, Button::Kind::Icon, parent);
    button->setObjectName(QLatin1StringView(objectName));
    //: A tool tip: %1 is what a button does, %2 the key that does the same
    button->setToolTip(TransportBar::tr("%1 (%2)").arg(text, key));
    return button;
}

} // namespace

TransportBar::TransportBar(Playback &playback, QWidget *parent) : QWidget(parent), m_playback(playback)
{
    auto *flow = new FlowLayout(this, 8);
    flow->addWidget(makeButtons());
    // Made in the order of the Tab key.
    m_speed = new SegmentedControl(tr("Speed"), this);
    m_nextFinding = new Button(u"flag"_s, tr("Next finding"), Button::Kind::Normal, this);
    m_clock = new QLabel(this);
    m_nextFinding->command();
    m_nextFinding->setObjectName("nextFinding"_L1);
    m_nextFinding->setToolTip(tr("%1 (%2)").arg(tr("Next finding"), u"N"_s));
    m_speed->setObjectName("speed"_L1);
    m_clock->setObjectName("clock"_L1);
    m_clock->setFont(Fonts::at(TextLevel::Code, font()));
    m_clock->setTextFormat(Qt::RichText);
    for (int i = 0; i < std::ssize(Speeds); ++i) {
        const double speed = Speeds[i];
        //: A speed of the replay: %1 times as fast as it happened
        m_speed->add(i, speed == Playback::Max ? tr("Max") : tr("%1×").arg(speed));
    }
    flow->addWidget(m_speed);
    flow->addWidget(m_nextFinding);
    flow->addWidget(m_clock);
    flow->addWidget(makeZoom());
    makeLanes();
    flow->addWidget(m_lanes);
    m_legend = new TimelineLegend(this);
    flow->addWidget(m_legend);

    connect(m_nextFinding, &QPushButton::clicked, this, &TransportBar::nextFindingRequested);
    connect(m_speed, &SegmentedControl::chosenChanged, this, &TransportBar::chooseSpeed);
    connect(&m_playback, &Playback::playingChanged, this, &TransportBar::showPlaying);
    connect(&m_playback, &Playback::positionChanged, this, &TransportBar::showPosition);
    connect(&m_playback, &Playback::spanChanged, this, &TransportBar::showPosition);
    connect(&m_playback, &Playback::speedChanged, this, &TransportBar::showSpeed);
    showPlaying(m_playback.isPlaying());
    showSpeed(m_playback.speed());
    showPosition();
}

QWidget *TransportBar::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto *toStart = iconButton(u"media-skip-backward"_s, tr("To the start"), tr("Home"), buttons, "toStart");
    auto *back = iconButton(u"go-previous"_s, tr("Previous event"), tr("Left"), buttons, "stepBack");
    m_play = new Button(u"media-playback-start"_s, tr("Play"), Button::Kind::Primary, buttons);
    m_play->setObjectName("play"_L1);
    auto *forward = iconButton(u"go-next"_s, tr("Next event"), tr("Right"), buttons, "stepForward");
    auto *toEnd = iconButton(u"media-skip-forward"_s, tr("To the end"), tr("End"), buttons, "toEnd");
    for (Button *button : {toStart, back, m_play, forward, toEnd}) {
        row->addWidget(button);
        button->command();
    }
    connect(toStart, &QPushButton::clicked, this, [this] { m_playback.seek(m_playback.begin()); });
    connect(toEnd, &QPushButton::clicked, this, [this] { m_playback.seek(m_playback.end()); });
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(forward, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_play, &QPushButton::clicked, this, &TransportBar::togglePlaying);
    return buttons;
}

QWidget *TransportBar::makeZoom()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto *zoomIn = iconButton(u"zoom-in"_s, tr("Zoom in"), u"+"_s, buttons, "zoomIn");
    m_zoomOut = iconButton(u"zoom-out"_s, tr("Zoom out"), u"-"_s, buttons, "zoomOut");
    for (Button *button : {zoomIn, m_zoomOut}) {
        row->addWidget(button);
        button->command();
    }
    connect(zoomIn, &QPushButton::clicked, this, [this] { Q_EMIT zoomRequested(1); });
    connect(m_zoomOut, &QPushButton::clicked, this, [this] { Q_EMIT zoomRequested(-1); });
    setWhole(true);
    return buttons;
}

void TransportBar::makeLanes()
{
    m_lanes = new SegmentedControl(tr("Lanes of the timeline"), this);
    m_lanes->setObjectName("lanes"_L1);
    m_lanes->add(Together, tr("All events"), tr("One timeline of all events"));
    m_lanes->add(static_cast<int>(LaneKey::Bucket), tr("By bucket"), tr("A lane for each bucket"));
    m_lanes->add(static_cast<int>(LaneKey::Account), tr("By account"), tr("A lane for each account"));
    m_lanes->add(static_cast<int>(LaneKey::Identity), tr("By identity"), tr("A lane for each identity"));
    m_lanes->choose(Together);
    connect(m_lanes, &SegmentedControl::chosenChanged, this,
        [this](int id) { Q_EMIT laneKeyChosen(id == Together ? std::nullopt : std::optional(static_cast<LaneKey>(id))); });
}

void TransportBar::setLaneKey(std::optional<LaneKey> key)
{
    const QSignalBlocker blocker(m_lanes);
    m_lanes->choose(key ? static_cast<int>(*key) : Together);
}

void TransportBar::setWhole(bool isWhole)
{
    m_zoomOut->setDisabledReason(isWhole ? tr("Everything is shown.") : QString());
}

void TransportBar::togglePlaying()
{
    if (m_playback.isPlaying())
        m_playback.pause();
    else
        m_playback.play();
}

void TransportBar::changeSpeed(int direction)
{
    chooseSpeed(std::clamp(m_speed->chosen() + direction, 0, static_cast<int>(std::ssize(Speeds)) - 1));
}

void TransportBar::setMissedWithPlan(bool withPlan)
{
    m_legend->setMissedWithPlan(withPlan);
}

void TransportBar::setHasFindings(bool hasFindings)
{
    m_nextFinding->setDisabledReason(hasFindings ? QString() : tr("This recording raises no findings."));
}

void TransportBar::showPlaying(bool playing)
{
    m_play->setIconName(playing ? u"media-playback-pause"_s : u"media-playback-start"_s);
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(tr("%1 (%2)").arg(m_play->text(), tr("Space")));
}

void TransportBar::showPosition()
{
    const TimeSpan span {m_playback.begin(), m_playback.end()};
    //: The clock of the replay: %1 is where it stands, %2 where it ends
    m_clock->setText(tr("<b>%1</b> / %2").arg(headText(span, m_playback.position()), headText(span, m_playback.end())));
    m_clock->setAccessibleName(tr("Clock"));
}

void TransportBar::showSpeed(double speed)
{
    const auto found = std::ranges::find(Speeds, speed);
    m_speed->choose(found == std::end(Speeds) ? -1 : static_cast<int>(found - std::begin(Speeds)));
}

void TransportBar::chooseSpeed(int index)
{
    m_playback.setSpeed(Speeds[index]);
}

} // namespace bucketwatch
