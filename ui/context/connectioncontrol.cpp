// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/connectioncontrol.h"

namespace bucketwatch {

ConnectionControl::ConnectionControl(QObject *parent) : QObject(parent)
{
}

ConnectionControl::~ConnectionControl() = default;

} // namespace bucketwatch
