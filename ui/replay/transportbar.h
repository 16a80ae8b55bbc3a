// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "replay/timelinelanes.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace bucketwatch {

class Button;
class Playback;
class SegmentedControl;
class TimelineLegend;

/// The buttons of a replay: start, step, play or pause, step, end; speed; next finding; the clock; zoom. It steers a Playback;
/// where the next event or finding lies is somebody else's business.
class TransportBar final : public QWidget {
    Q_OBJECT
public:
    /// "1x", "10x", "60x", "600x", "3600x" and Playback::Max.
    static constexpr double Speeds[] = {1, 10, 60, 600, 3600, 0};

    explicit TransportBar(Playback &playback, QWidget *parent = nullptr);

    void togglePlaying();
    /// Chooses the next faster (+1) or slower (-1) speed, as far as there is one.
    void changeSpeed(int direction);
    void setHasFindings(bool hasFindings);
    /// Whether hollow diamonds are findings of the plan that is worked on.
    void setMissedWithPlan(bool withPlan);
    /// Whether everything is shown, so that there is nothing more to see.
    void setWhole(bool isWhole);
    /// What the timeline is told apart by; nothing: all events together. Nobody is told.
    void setLaneKey(std::optional<LaneKey> key);

Q_SIGNALS:
    void laneKeyChosen(std::optional<bucketwatch::LaneKey> key);
    void stepRequested(int direction);
    void nextFindingRequested();
    /// To see less time (+1) or more (-1).
    void zoomRequested(int direction);

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeZoom();
    void showPlaying(bool playing);
    void showPosition();
    void showSpeed(double speed);
    void chooseSpeed(int index);
    void makeLanes();

    Playback &m_playback;
    Button *m_play = nullptr;
    Button *m_nextFinding = nullptr;
    SegmentedControl *m_speed = nullptr;
    QLabel *m_clock = nullptr;
    Button *m_zoomOut = nullptr;
    SegmentedControl *m_lanes = nullptr;
    TimelineLegend *m_legend = nullptr;
};

} // namespace bucketwatch
