// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/planreview.h"
#include "planning/planfindings.h"

#include <QObject>

#include <atomic>

namespace bucketwatch {

class RecordingDesk;

/// What the loaded recording raises now and with the plan, worked out in the background. The recording is detected once; from then
/// on a changed plan only chooses what of that is raised. Lists that the plan changes are detected with for each plan.
class PlanFindingsWatch final : public QObject {
    Q_OBJECT
public:
    explicit PlanFindingsWatch(RecordingDesk &desk, QObject *parent = nullptr);
    ~PlanFindingsWatch() override;

    /// Null: there is no plan to ask for. What was asked for before is given up.
    void setReview(std::shared_ptr<const PlanReview> review);

    [[nodiscard]] bool hasRecording() const;
    /// "halden-2026-11-23"
    [[nodiscard]] QString title() const;
    /// Of the latest plan; null while there is no recording or the answer is being worked out.
    [[nodiscard]] std::shared_ptr<const PlanFindings> findings() const { return m_findings; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    void changed();

private:
    using Detected = std::shared_ptr<const DetectedRecording>;
    struct Answer {
        Detected before = {};
        Detected after = {};
        std::shared_ptr<const PlanFindings> findings = {}; ///< null when it was given up
    };

    void takeRecording();
    void work();
    void take(const Answer &answer);
    void giveUp();

    RecordingDesk &m_desk;
    std::shared_ptr<const PlanReview> m_review;
    Detected m_before; ///< of the recording; null before the first answer
    Detected m_after;
    std::shared_ptr<const PlanFindings> m_findings;
    std::shared_ptr<std::atomic<bool>> m_isGivenUp;
    bool m_isWorking = false;
    bool m_isStale = false; ///< something else was asked for meanwhile
};

} // namespace bucketwatch
