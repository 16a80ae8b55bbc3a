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

bool AccessState::isBlocked(const Event &event, bool PublicAccessBlock::*either, bool PublicAccessBlock::*other)
{
    const auto isSet = [either, other](const std::optional<PublicAccessBlock> &block) {
        return block && ((*block).*either || (*block).*other);
    };
    return isSet(bucket(event).bucketBlock) || isSet(accountBlock(event.account));
}

} // namespace bucketwatch
