// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/simulatorcontrol.h"
#include "guardduty/simulated/simulatedguardduty.h"

namespace bucketwatch {

/// The failures of the simulated service, for the window.
class FailureSwitch final : public SimulatorControl {
    Q_OBJECT
public:
    /// @p service outlives this.
    explicit FailureSwitch(SimulatedGuardDuty &service, QObject *parent = nullptr) : SimulatorControl(parent), m_service(service)
    {
    }

    [[nodiscard]] FailureSettings failures() const override { return m_service.failures(); }
    void setFailures(const FailureSettings &settings) override
    {
        if (settings == failures())
            return;
        m_service.setFailures(settings);
        Q_EMIT failuresChanged();
    }

private:
    SimulatedGuardDuty &m_service;
};

} // namespace bucketwatch
