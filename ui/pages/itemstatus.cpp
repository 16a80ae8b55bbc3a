// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/itemstatus.h"

#include "items/itemstate.h"

namespace bucketwatch {

Status statusOf(const QVariant &itemState)
{
    if (!itemState.isValid())
        return Status::Inactive;
    switch (ItemState(itemState.toInt())) {
    case ItemState::Enabled:
        return Status::Success;
    case ItemState::Pending:
        return Status::Pending;
    case ItemState::Warning:
        return Status::Warning;
    case ItemState::NotEnabled:
        break;
    }
    return Status::Inactive;
}

} // namespace bucketwatch
