// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/progressbar.h"

#include "style/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr int Thickness = 6;

} // namespace

ProgressBar::ProgressBar(const QString &spoken, QWidget *parent) : QProgressBar(parent)
{
    setAccessibleName(spoken);
    setTextVisible(false);
    setFixedHeight(Thickness);
}

void ProgressBar::setFailed(int failed)
{
    if (m_failed == failed)
        return;
    m_failed = failed;
    update();
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    const double unit = double(width()) / std::max(1, maximum() - minimum());
    const int done = int(unit * (value() - minimum()));
    const int failed = std::min(done, qRound(unit * m_failed));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    line.addRoundedRect(rect(), Thickness / 2.0, Thickness / 2.0);
    painter.setClipPath(line);
    painter.fillRect(rect(), tokens(ProgressTrack));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, done - failed, height())), tokens(ProgressFill));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(done - failed, 0, failed, height())), tokens(StatusErrorBorder));
}

} // namespace bucketwatch
