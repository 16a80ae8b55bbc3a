// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/fonts.h"

#include <QLabel>

namespace bucketwatch {

/// Text at one level of the hierarchy, in body or secondary colour, that follows font and theme changes.
/// Wraps by default. Rich text is only read where setTextFormat() says so.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Body, Secondary, Heading };

    explicit TextLabel(const QString &text = {}, TextLevel level = TextLevel::Body, Tone tone = Tone::Body, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Lets the text be selected and copied by mouse and keyboard.
    void setSelectable(bool selectable);

protected:
    bool event(QEvent *event) override;

private:
    void applyFont();

    TextLevel m_level;
};

} // namespace bucketwatch
