// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/recordedvolumes.h"

#include <QObject>

#include <memory>

namespace bucketwatch {

class GuardDutyService;

/// Whether the window estimates costs with the volumes that are assumed or with those of the recording that is open: one choice
/// for all pages, kept while the window is open. A recording is measured in the background, once.
class UsageVolumes final : public QObject {
    Q_OBJECT
public:
    enum class Choice { Assumed, Recorded };

    /// The one of @p service, which is made when it is first asked for and goes with the service.
    [[nodiscard]] static UsageVolumes &of(GuardDutyService &service);
    ~UsageVolumes() override;

    /// Null: none is open. Nothing happens when it is the same as before.
    void setRecording(const std::shared_ptr<const Replay> &replay, const QString &title);
    void choose(Choice choice);

    [[nodiscard]] bool hasRecording() const { return m_replay != nullptr; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// What holds: Assumed as long as there is a lockReason(), whatever was chosen.
    [[nodiscard]] Choice choice() const;
    /// Why there is no choice: no recording, or it does not tell. Empty when there is one.
    [[nodiscard]] QString lockReason() const;
    /// For UsageAssumptions::setMeasured(): null unless Recorded holds.
    [[nodiscard]] std::shared_ptr<const RecordedVolumes> measured() const;
    /// What is measured and over how many days, or why nothing is. Empty without a recording.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

private:
    explicit UsageVolumes(GuardDutyService &service);
    void measure();

    std::shared_ptr<const Replay> m_replay;
    QString m_title;
    std::shared_ptr<const RecordedVolumes> m_recorded; ///< of m_replay; null before it is measured
    Choice m_chosen = Choice::Assumed;
    bool m_isWorking = false;
};

} // namespace bucketwatch
