// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/failuresettings.h"

#include <QObject>

namespace bucketwatch {

/// The failures that the simulated service makes on purpose, as the window sees them. The program implements it; the window knows
/// no simulation.
class SimulatorControl : public QObject {
    Q_OBJECT
public:
    explicit SimulatorControl(QObject *parent = nullptr);
    ~SimulatorControl() override;

    [[nodiscard]] virtual FailureSettings failures() const = 0;
    /// They hold for every request from now on, of the window and of the endpoint, until the program ends. failuresChanged()
    /// follows.
    virtual void setFailures(const FailureSettings &settings) = 0;

Q_SIGNALS:
    void failuresChanged();
};

} // namespace bucketwatch
