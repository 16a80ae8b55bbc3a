// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/timelinelayout.h"
#include "style/tokens.h"

#include <QFont>
#include <QImage>

#include <optional>

class QPainter;

namespace bucketwatch {

/// A timeline as a picture that says by itself what it shows: with the name of the recording, its time range and the legend. A value,
/// which any thread may paint.
struct TimelinePicture {
    TimelineDensity density = {};
    std::vector<TimelineMark> marks = {}; ///< by time
    TimeSpan span = {};
    std::optional<Timestamp> position = {}; ///< of the play head; without one everything has happened
    QString title = {};
    QSize timeline = {960, 240}; ///< logical pixels, without what stands around it
    QFont font = {}; ///< of body text
    const Tokens *tokens = &Tokens::light();

    /// Of the whole picture in logical pixels.
    [[nodiscard]] QSize size() const;
    void paint(QPainter &painter) const;
    /// @param ratio pixels a logical pixel
    [[nodiscard]] QImage image(double ratio) const;
    [[nodiscard]] QByteArray png(double ratio) const;
    [[nodiscard]] QByteArray svg() const;

private:
    [[nodiscard]] int headHeight() const;
};

} // namespace bucketwatch
