// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/guarddutyservice.h"

namespace bucketwatch {

GuardDutyService::GuardDutyService(QObject *parent) : QObject(parent)
{
}

GuardDutyService::~GuardDutyService() = default;

} // namespace bucketwatch
