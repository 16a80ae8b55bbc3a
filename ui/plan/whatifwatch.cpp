// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifwatch.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "context/recordingdesk.h"

#include <QElapsedTimer>

namespace bucketwatch {

WhatIfWatch::WhatIfWatch(RecordingDesk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

WhatIfWatch::~WhatIfWatch()
{
    if (m_isGivenUp)
        *m_isGivenUp = true;
}

void WhatIfWatch::ask(const WhatIfQuestion &question)
{
    m_question = question;
    work();
}

void WhatIfWatch::work()
{
    const std::shared_ptr<const Replay> replay = m_desk.replay();
    if (m_isWorking) {
        m_isStale = true;
        // The first look through a recording serves every question, so that goes on; one at a recording that is closed does not.
        if (replay != m_detectedReplay)
            *m_isGivenUp = true;
        return;
    }
    m_isWorking = true;
    m_isStale = false;
    m_isGivenUp = std::make_shared<std::atomic<bool>>(false);
    if (m_detectedReplay != replay)
        m_detected.reset();
    m_detectedReplay = replay;
    whenDone(inBackground([replay, question = *m_question, known = m_detected, isGivenUp = m_isGivenUp]() mutable {
        Answer answer;
        if (replay && known && known->suits(*question.view)) {
            answer.detected = known;
        } else if (replay) {
            DetectionOptions options = replay->detectionOptions();
            options.isCancelled = [&isGivenUp] { return isGivenUp->load(); };
            answer.detected = detectEverywhere(*replay->events, question.view, std::move(options));
        }
        if (replay && !answer.detected)
            return answer;
        const auto settings = readUsageSettings(usageSettingsPath());
        answer.priceFailure = settings ? QString() : settings.error().message;
        const auto measured = question.settings.assumptions.measured();
        question.settings = settings.value_or(UsageSettings());
        question.settings.assumptions.setMeasured(measured);
        question.recording = answer.detected;
        QElapsedTimer timer;
        timer.start();
        answer.all = std::make_shared<const WhatIf>(whatIf(question));
        answer.duration = std::chrono::milliseconds(timer.elapsed());
        return answer;
    }),
        this, [this, replay](const Answer &answer) {
            m_isWorking = false;
            if (answer.all) {
                m_detected = answer.detected;
                m_answer = answer.all;
                m_answeredReplay = replay;
                m_priceFailure = answer.priceFailure;
                m_duration = answer.duration;
            }
            if (m_isStale)
                work();
            else
                Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace bucketwatch
