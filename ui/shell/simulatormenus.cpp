// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/simulatormenus.h"

#include <QActionGroup>
#include <QMenu>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ClockMenu::ClockMenu(QMenu *menu)
    : QObject(menu), m_stopped(menu->addAction(tr("Stop the clock")))
{
    m_stopped->setObjectName(u"stopClockAction"_s);
    m_stopped->setCheckable(true);
    connect(m_stopped, &QAction::triggered, this, &ClockMenu::stopRequested);
    menu->addSeparator();
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, const QString &name, Propagation propagation) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, propagation] { Q_EMIT propagationRequested(propagation); });
        return action;
    };
    m_atOnce = add(tr("Preferences reach existing accounts at once"), u"propagateAtOnceAction"_s, Propagation::AtOnce);
    m_delayed = add(
        tr("Preferences reach existing accounts within 24 hours, as on AWS"), u"propagateDelayedAction"_s, Propagation::Delayed);
    menu->addSeparator();
    m_verification = menu->addAction(tr("Verify e-mail addresses of invited accounts within 24 hours"));
    m_verification->setObjectName(u"verificationDelayedAction"_s);
    m_verification->setCheckable(true);
    connect(m_verification, &QAction::triggered, this, [this](bool delayed) {
        Q_EMIT emailVerificationRequested(delayed ? EmailVerification::Delayed : EmailVerification::AtOnce);
    });
}

void ClockMenu::show(const OrganizationSettings &settings)
{
    m_stopped->setChecked(settings.time.stoppedAt.has_value());
    (settings.propagation == Propagation::Delayed ? m_delayed : m_atOnce)->setChecked(true);
    m_verification->setChecked(settings.emailVerification == EmailVerification::Delayed);
}

FailureMenu::FailureMenu(QMenu *menu) : QObject(menu)
{
    QActionGroup *throttling = addGroup(menu, tr("Throttling"), "throttlingMenu");
    const auto throttle = [](int every) { return [every](FailureSettings &settings) { settings.throttleEvery = every; }; };
    addChoice(throttling, tr("Off"), "throttleOffAction", throttle(0));
    addChoice(throttling, tr("Every 10th request is refused"), "throttleTenthAction", throttle(10));
    addChoice(throttling, tr("Every 3rd request is refused"), "throttleThirdAction", throttle(3));
    addChoice(throttling, tr("Every request is refused"), "throttleAllAction", throttle(1));

    QActionGroup *partial = addGroup(menu, tr("Partial failure"), "partialFailureMenu");
    const auto leaveOut
        = [](int percent) { return [percent](FailureSettings &settings) { settings.unprocessedPercent = percent; }; };
    addChoice(partial, tr("Off"), "partialOffAction", leaveOut(0));
    static constexpr std::pair<int, const char *> Shares[] {
        {10, "partialTenAction"}, {25, "partialQuarterAction"}, {50, "partialHalfAction"}};
    for (const auto &[percent, name] : Shares)
        addChoice(partial, tr("%1 % of the accounts are left out").arg(percent), name, leaveOut(percent));
    addChoice(partial, tr("All accounts are left out"), "partialAllAction", leaveOut(100));

    QActionGroup *latency = addGroup(menu, tr("Latency"), "latencyMenu");
    const auto wait
        = [](std::chrono::milliseconds time) { return [time](FailureSettings &settings) { settings.latency = time; }; };
    addChoice(latency, tr("Off"), "latencyOffAction", wait(0ms));
    addChoice(latency, tr("Answers take 200 ms"), "latencyShortAction", wait(200ms));
    addChoice(latency, tr("Answers take 1 second"), "latencySecondAction", wait(1s));
    addChoice(latency, tr("Answers take 5 seconds"), "latencyLongAction", wait(5s));

    menu->addSeparator();
    m_off = menu->addAction(tr("Turn all off"), this, [this] { Q_EMIT settingsChosen({}); });
    m_off->setObjectName(u"failuresOffAction"_s);
    show({});
}

QActionGroup *FailureMenu::addGroup(QMenu *menu, const QString &title, const char *name)
{
    QMenu *values = menu->addMenu(title);
    values->setObjectName(QLatin1StringView(name));
    return new QActionGroup(values);
}

void FailureMenu::addChoice(
    QActionGroup *group, const QString &text, const char *name, const std::function<void(FailureSettings &)> &apply)
{
    auto *values = qobject_cast<QMenu *>(group->parent());
    QAction *action = values->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setCheckable(true);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, apply] {
        FailureSettings wanted = m_settings;
        apply(wanted);
        Q_EMIT settingsChosen(wanted);
    });
    m_choices.push_back({action, apply});
}

void FailureMenu::show(const FailureSettings &settings)
{
    m_settings = settings;
    for (const Choice &choice : m_choices) {
        FailureSettings same = settings;
        choice.apply(same);
        choice.action->setChecked(same == settings);
    }
    m_off->setEnabled(settings.countOn() > 0);
    m_off->setToolTip(m_off->isEnabled() ? QString() : tr("No failure is on."));
}

} // namespace bucketwatch
