// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/failuresettings.h"
#include "organization/organizationsettings.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;

namespace bucketwatch {

/// The menu of the simulated clock: whether it goes, and what takes its time.
class ClockMenu final : public QObject {
    Q_OBJECT
public:
    explicit ClockMenu(QMenu *menu);

    void show(const OrganizationSettings &settings);

Q_SIGNALS:
    void stopRequested(bool stopped);
    void propagationRequested(bucketwatch::Propagation propagation);
    void emailVerificationRequested(bucketwatch::EmailVerification verification);

private:
    QAction *m_stopped;
    QAction *m_atOnce = nullptr;
    QAction *m_delayed = nullptr;
    QAction *m_verification = nullptr;
};

/// The menu of failure injection: throttling, accounts that are left out, and latency, each off or one of a few values.
class FailureMenu final : public QObject {
    Q_OBJECT
public:
    explicit FailureMenu(QMenu *menu);

    void show(const FailureSettings &settings);

Q_SIGNALS:
    void settingsChosen(const bucketwatch::FailureSettings &settings);

private:
    /// One value of one failure; the others stay as they are.
    struct Choice {
        QAction *action;
        std::function<void(FailureSettings &)> apply;
    };
    QActionGroup *addGroup(QMenu *menu, const QString &title, const char *name);
    void addChoice(
        QActionGroup *group, const QString &text, const char *name, const std::function<void(FailureSettings &)> &apply);

    FailureSettings m_settings;
    std::vector<Choice> m_choices;
    QAction *m_off = nullptr;
};

} // namespace bucketwatch
