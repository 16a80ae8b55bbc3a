// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/detectorsettings.h"
#include "style/container.h"

namespace bucketwatch {

class Button;
class LinkButton;
class StatusLabel;

/// Generates sample findings, and says how many there are.
class SamplesSection final : public Container {
    Q_OBJECT
public:
    explicit SamplesSection(QWidget *parent = nullptr);

    /// The locks say why samples cannot be made, or archived; empty: they can.
    void show(const OwnSamples &samples, const QString &makeLock, const QString &archiveLock);
    using QWidget::show;
    [[nodiscard]] const OwnSamples &samples() const { return m_samples; }

Q_SIGNALS:
    void generateRequested();
    void showRequested();
    void archiveRequested();

private:
    OwnSamples m_samples;
    Button *m_make;
    QWidget *m_line;
    StatusLabel *m_count;
    LinkButton *m_archive;
};

} // namespace bucketwatch
