// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/accessstate.h"

namespace bucketwatch {

BucketAccess AccessState::access(const Event &event)
{
    BucketAccess access = bucket(event);
    access.accountBlock = accountBlock(event.account);
    return access;
}

} // namespace bucketwatch
