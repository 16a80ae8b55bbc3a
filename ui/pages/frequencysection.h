// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/detectorsettings.h"
#include "style/container.h"

#include <array>

namespace bucketwatch {

class Button;
class DestinationBlock;
class RadioOption;
class StatusLabel;

/// Where findings are exported to, and how often those that were updated are published: chosen, then saved.
class FrequencySection final : public Container {
    Q_OBJECT
public:
    explicit FrequencySection(QWidget *parent = nullptr);

    /// @p lock says why nothing can be saved at all; empty: it can.
    void show(const DetectorSettings &settings, const QString &lock);
    using QWidget::show;
    [[nodiscard]] bool hasChanges() const;
    /// Drops what was chosen and not saved.
    void forget() { m_chosen = m_saved; }

Q_SIGNALS:
    void saveRequested(bucketwatch::PublishingFrequency frequency);
    void changesChanged();
    void editDestinationRequested();
    void stopExportRequested();

private:
    void choose(PublishingFrequency frequency);
    void refresh();

    PublishingFrequency m_saved = PublishingFrequency::SixHours;
    PublishingFrequency m_chosen = PublishingFrequency::SixHours;
    QString m_lock;
    std::array<RadioOption *, 3> m_options {};
    DestinationBlock *m_destination;
    StatusLabel *m_reason;
    Button *m_save;
};

} // namespace bucketwatch
