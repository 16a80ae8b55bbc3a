// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/detectorsettings.h"

#include <QWidget>

namespace bucketwatch {

class Button;
class StatusLabel;
class TextLabel;

/// Which bucket findings are exported to, with which key, and how that goes; the buttons that change it.
class DestinationBlock final : public QWidget {
    Q_OBJECT
public:
    explicit DestinationBlock(QWidget *parent = nullptr);

    /// @p lock says why nothing can be changed at all; empty: it can.
    void show(const DetectorSettings &settings, const QString &lock);
    using QWidget::show;

Q_SIGNALS:
    void editRequested();
    void stopRequested();

private:
    TextLabel *m_text;
    StatusLabel *m_status;
    StatusLabel *m_reason;
    Button *m_edit;
    Button *m_stop;
};

} // namespace bucketwatch
