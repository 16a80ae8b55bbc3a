// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/whatif.h"

#include <QObject>

#include <atomic>
#include <chrono>

namespace bucketwatch {

class RecordingDesk;

/// The alternatives for S3 Protection under the prices of the user and in the loaded recording, worked out in the background. The
/// recording is detected once; from then on another question only counts.
class WhatIfWatch final : public QObject {
    Q_OBJECT
public:
    explicit WhatIfWatch(RecordingDesk &desk, QObject *parent = nullptr);
    ~WhatIfWatch() override;

    /// Settings and recording are those of the moment, whatever @p question says, but for the measured volumes. What was asked before
    /// is given up.
    void ask(const WhatIfQuestion &question);

    /// The latest answer; null before the first one.
    [[nodiscard]] std::shared_ptr<const WhatIf> answer() const { return m_answer; }
    /// Whether answer() is about the recording that is open.
    [[nodiscard]] bool hasFindings() const { return m_answer && m_answeredReplay; }
    /// Why the prices and volumes of the user are not used; empty when they are.
    [[nodiscard]] QString priceFailure() const { return m_priceFailure; }
    /// What it took, without the first look through the recording.
    [[nodiscard]] std::chrono::milliseconds duration() const { return m_duration; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    void changed();

private:
    using Detected = std::shared_ptr<const DetectedRecording>;
    struct Answer {
        Detected detected = {};
        std::shared_ptr<const WhatIf> all = {}; ///< null when it was given up
        QString priceFailure = {};
        std::chrono::milliseconds duration {};
    };

    void work();

    RecordingDesk &m_desk;
    std::optional<WhatIfQuestion> m_question;
    Detected m_detected;
    std::shared_ptr<const void> m_detectedReplay; ///< that m_detected is of
    std::shared_ptr<const void> m_answeredReplay; ///< that m_answer is of
    std::shared_ptr<const WhatIf> m_answer;
    QString m_priceFailure;
    std::chrono::milliseconds m_duration {};
    std::shared_ptr<std::atomic<bool>> m_isGivenUp;
    bool m_isWorking = false;
    bool m_isStale = false; ///< something else was asked meanwhile
};

} // namespace bucketwatch
