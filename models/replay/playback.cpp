// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/playback.h"

#include "base/clock.h"

#include <QTimer>

#include <algorithm>
#include <cmath>

namespace bucketwatch {

namespace {
constexpr int TickMilliseconds = 33; // thirty pictures a second
}

Playback::Playback(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_timer(new QTimer(this))
{
    m_timer->setInterval(TickMilliseconds);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &Playback::advance);
}

void Playback::setSpan(Timestamp begin, Timestamp end)
{
    pause();
    m_begin = begin;
    m_end = std::max(begin, end);
    m_position = begin;
    anchor();
    Q_EMIT spanChanged();
    Q_EMIT positionChanged(m_position);
}

void Playback::changeSpan(Timestamp begin, Timestamp end)
{
    const Timestamp before = m_position;
    const bool wasAtEnd = m_position >= m_end;
    m_begin = begin;
    m_end = std::max(begin, end);
    m_position = wasAtEnd ? m_end : std::clamp(before, m_begin, m_end);
    anchor();
    Q_EMIT spanChanged();
    if (m_position != before)
        Q_EMIT positionChanged(m_position);
}

void Playback::play()
{
    if (m_playing || m_begin == m_end)
        return;
    if (m_position >= m_end)
        seek(m_begin);
    m_playing = true;
    anchor();
    m_timer->start();
    Q_EMIT playingChanged(true);
}

void Playback::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_timer->stop();
    Q_EMIT playingChanged(false);
}

void Playback::seek(Timestamp position)
{
    position = std::clamp(position, m_begin, m_end);
    const bool moved = position != m_position;
    m_position = position;
    anchor();
    if (moved)
        Q_EMIT positionChanged(m_position);
}

void Playback::setSpeed(double factor)
{
    if (factor == m_speed)
        return;
    if (m_playing)
        advance(); // what has passed, passed at the old speed
    m_speed = factor;
    anchor();
    Q_EMIT speedChanged(m_speed);
}

void Playback::advance()
{
    if (!m_playing)
        return;
    const auto elapsed = std::max(std::chrono::milliseconds(0), m_clock.now() - m_anchorWall);
    const double ahead = static_cast<double>(elapsed.count()) * m_speed;
    const auto left = m_end - m_anchorPosition;
    const bool atEnd = m_speed == Max || ahead >= static_cast<double>(left.count());
    const Timestamp position = atEnd ? m_end : m_anchorPosition + std::chrono::milliseconds(std::llround(ahead));
    if (position != m_position) {
        m_position = position;
        Q_EMIT positionChanged(m_position);
    }
    if (m_position >= m_end)
        pause();
}

void Playback::anchor()
{
    m_anchorWall = m_clock.now();
    m_anchorPosition = m_position;
}

} // namespace bucketwatch
