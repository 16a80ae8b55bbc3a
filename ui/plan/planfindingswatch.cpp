// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/planfindingswatch.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "context/recordingdesk.h"

#include <utility>

namespace bucketwatch {

PlanFindingsWatch::PlanFindingsWatch(RecordingDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &RecordingDesk::changed, this, &PlanFindingsWatch::takeRecording);
}

PlanFindingsWatch::~PlanFindingsWatch()
{
    giveUp();
}

bool PlanFindingsWatch::hasRecording() const
{
    return m_desk.replay() != nullptr;
}

QString PlanFindingsWatch::title() const
{
    return m_desk.title();
}

void PlanFindingsWatch::setReview(std::shared_ptr<const PlanReview> review)
{
    if (std::exchange(m_review, std::move(review)) == m_review)
        return;
    m_findings.reset();
    // The first detection of a recording serves every plan, so that goes on.
    if (m_isWorking && m_before)
        giveUp();
    work();
}

void PlanFindingsWatch::takeRecording()
{
    giveUp();
    m_before.reset();
    m_after.reset();
    m_findings.reset();
    work();
}

void PlanFindingsWatch::giveUp()
{
    if (m_isGivenUp)
        *m_isGivenUp = true;
}

void PlanFindingsWatch::work()
{
    m_isStale = m_isWorking;
    const std::shared_ptr<const Replay> replay = m_desk.replay();
    if (m_isWorking || !replay || !m_review) {
        Q_EMIT changed();
        return;
    }
    m_isWorking = true;
    m_isGivenUp = std::make_shared<std::atomic<bool>>(false);
    const auto detected = [replay, isGivenUp = m_isGivenUp, known = std::array {m_before, m_after}](
                              const std::shared_ptr<const OrganizationView> &view) {
        for (const Detected &one : known) {
            if (one && one->suits(*view))
                return one;
        }
        DetectionOptions options = replay->detectionOptions();
        options.isCancelled = [&isGivenUp] { return isGivenUp->load(); };
        return detectEverywhere(*replay->events, view, std::move(options));
    };
    whenDone(inBackground([detected, review = m_review] {
        const PlanOutlook &outlook = review->outlook;
        Answer answer {.before = detected(outlook.current)};
        if (answer.before)
            answer.after = answer.before->suits(*outlook.result) ? answer.before : detected(outlook.result);
        if (answer.after)
            answer.findings = std::make_shared<PlanFindings>(
                findingsUnder(*answer.before, *answer.after, *outlook.current, *outlook.result));
        return answer;
    }),
        this, [this, replay](const Answer &answer) {
            m_isWorking = false;
            if (replay == m_desk.replay())
                take(answer);
            if (m_isStale)
                work();
            else
                Q_EMIT changed();
        });
    Q_EMIT changed();
}

void PlanFindingsWatch::take(const Answer &answer)
{
    if (answer.before)
        m_before = answer.before;
    if (answer.after)
        m_after = answer.after;
    if (!m_isStale)
        m_findings = answer.findings;
}

} // namespace bucketwatch
