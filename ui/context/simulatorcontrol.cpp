// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/simulatorcontrol.h"

namespace bucketwatch {

SimulatorControl::SimulatorControl(QObject *parent) : QObject(parent)
{
}

SimulatorControl::~SimulatorControl() = default;

} // namespace bucketwatch
