// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selectioncost.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "items/cellcost.h"
#include "items/usagevolumes.h"

#include <chrono>
#include <utility>

namespace bucketwatch {

namespace {

constexpr std::chrono::milliseconds Rest {250};
/// Of more cells only the plan says what they cost: a sentence is not worth a second of both processors.
constexpr qsizetype MostCells = 100'000;

} // namespace

SelectionCost::SelectionCost(const PageContext &context, ChangesOf changesOf, QObject *parent)
    : QObject(parent), m_context(context), m_changesOf(std::move(changesOf))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Rest);
    connect(&m_pause, &QTimer::timeout, this, &SelectionCost::ask);
}

void SelectionCost::restart(qsizetype cells)
{
    m_isAsked.reset();
    Q_EMIT textChanged({});
    if (cells > 0 && cells <= MostCells)
        m_pause.start();
    else
        m_pause.stop();
}

void SelectionCost::ask()
{
    auto enabling = m_changesOf(true);
    auto disabling = m_changesOf(false);
    if (enabling.empty())
        return;
    m_isAsked = std::make_shared<int>(0);
    const auto view = m_context.service.organization();
    const auto workOut = [view, caller = m_context.caller(), enabling = std::move(enabling),
                             disabling = std::move(disabling), measured = UsageVolumes::of(m_context.service).measured(),
                             now = view->settings.time.at(m_context.clock.now())] {
        UsageSettings settings = readUsageSettings(usageSettingsPath()).value_or(UsageSettings());
        settings.assumptions.setMeasured(measured);
        for (const auto *changes : {&enabling, &disabling}) {
            const auto cost = cellCost(*view, caller, *changes, settings, now);
            if (const QString sentence = cost ? cost->sentence() : QString(); !sentence.isEmpty())
                return sentence;
        }
        return QString();
    };
    whenDone(inBackground(workOut), this, [this, asked = std::weak_ptr(m_isAsked)](const QString &sentence) {
        if (asked.expired())
            return;
        m_isAsked.reset();
        Q_EMIT textChanged(sentence);
    });
}

} // namespace bucketwatch
