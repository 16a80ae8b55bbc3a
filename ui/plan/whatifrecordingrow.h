// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

class DropdownButton;
class Navigator;
class RecordingDesk;
class TextLabel;
class WhatIfWatch;

/// The recording that alternatives are compared in, what is in it, and a menu that opens another one on the page Event replay.
class WhatIfRecordingRow final : public QWidget {
    Q_OBJECT
public:
    WhatIfRecordingRow(Navigator &navigator, RecordingDesk &desk, QWidget *parent = nullptr);

    /// Says which recording is open and how far @p watch is with it.
    void follow(const WhatIfWatch &watch);
    [[nodiscard]] DropdownButton *button() const { return m_button; }

private:
    void open(const char *request);

    Navigator &m_navigator;
    RecordingDesk &m_desk;
    DropdownButton *m_button;
    TextLabel *m_text;
};

} // namespace bucketwatch
