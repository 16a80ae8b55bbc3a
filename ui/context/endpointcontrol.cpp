// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/endpointcontrol.h"

namespace bucketwatch {

EndpointControl::EndpointControl(QObject *parent) : QObject(parent) { }

EndpointControl::~EndpointControl() = default;

} // namespace bucketwatch
