// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/failuresettings.h"
#include "items/pendingcounter.h"
#include "shell/simulatorcommands.h"
#include "style/scene.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace bucketwatch {

class Button;
class ClockMenu;
class DropdownButton;
class FailureMenu;
class LinkButton;
class SimulatorControl;
class StatusLabel;

/// The bar below the tool row while the data are simulated: what time it is there, how to let time pass and accounts join, which
/// failures are on, and what is pending. It has one line, or two where the window is too narrow.
class SimulatorBar final : public QWidget {
    Q_OBJECT
public:
    /// All outlive this.
    SimulatorBar(const SimulatorCommands::Parts &parts, SimulatorControl &control, QWidget *parent = nullptr);
    ~SimulatorBar() override;

    /// Why nothing can be reset; empty: it can.
    void setResetLock(const QString &reason);
    [[nodiscard]] std::vector<Scene> scenes();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void resetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addTime();
    void addRest();
    void follow();
    void showTime();
    void showPending();
    void showFailures();
    void askForAccounts();
    void arrange();

    SimulatorCommands::Parts m_parts;
    SimulatorControl &m_control;
    SimulatorCommands *m_commands;
    PendingCounter m_counter;
    PendingTally m_pending;
    QTimer m_minute;
    QWidget *m_time;
    QWidget *m_rest;
    QBoxLayout *m_line;
    DropdownButton *m_clock;
    ClockMenu *m_clockMenu;
    Button *m_hour;
    Button *m_day;
    Button *m_untilNothing;
    Button *m_join;
    DropdownButton *m_failures;
    FailureMenu *m_failureMenu;
    StatusLabel *m_waiting;
    LinkButton *m_reset;
};

} // namespace bucketwatch
