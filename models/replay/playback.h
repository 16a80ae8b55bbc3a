// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QObject>

#include <chrono>

class QTimer;

namespace bucketwatch {

class Clock;

/// The clock of a replay: turns wall time into recording time (speed times elapsed). It only moves; what is shown at a
/// moment is looked up in the Replay. Lives in the window's thread.
class Playback final : public QObject {
    Q_OBJECT
public:
    /// Speed that ends the recording at once.
    static constexpr double Max = 0;

    explicit Playback(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Timestamp begin() const { return m_begin; }
    [[nodiscard]] Timestamp end() const { return m_end; }
    [[nodiscard]] Timestamp position() const { return m_position; }
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] bool isPlaying() const { return m_playing; }

    /// Sets the recording's span, stops, and goes to @p begin.
    void setSpan(Timestamp begin, Timestamp end);
    /// The recording that is shown has grown: the position stays, or stays at the end when it stood there, and playing goes on.
    void changeSpan(Timestamp begin, Timestamp end);
    void play(); ///< from the start again when it stands at the end
    void pause();
    void seek(Timestamp position); ///< clamped to the span; playing goes on from there
    void setSpeed(double factor);
    /// Moves to where the clock says; called by the timer, and by tests with their own clock.
    void advance();

Q_SIGNALS:
    void spanChanged();
    void positionChanged(bucketwatch::Timestamp position);
    void playingChanged(bool playing);
    void speedChanged(double factor);

private:
    void anchor();

    const Clock &m_clock;
    QTimer *m_timer;
    Timestamp m_begin {};
    Timestamp m_end {};
    Timestamp m_position {};
    Timestamp m_anchorWall {};
    Timestamp m_anchorPosition {};
    double m_speed = 60;
    bool m_playing = false;
};

} // namespace bucketwatch
