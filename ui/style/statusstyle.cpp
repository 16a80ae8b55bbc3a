// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/statusstyle.h"

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

const StatusStyle &StatusStyle::of(Status status)
{
    static const StatusStyle success {u"status-success"_s, StatusSuccessText, StatusSuccessBg, StatusSuccessBorder, FlashSuccessBg, FlashText};
    static const StatusStyle inactive {u"status-inactive"_s, StatusInactiveText, BgCellShaded, BorderInput, FlashInfoBg, FlashText};
    static const StatusStyle pending {u"status-pending"_s, StatusInactiveText, BgCellShaded, BorderInput, FlashInfoBg, FlashText};
    static const StatusStyle warning {u"dialog-warning"_s, StatusWarningText, StatusWarningBg, StatusWarningBorder, FlashWarningBg, FlashWarningText};
    static const StatusStyle error {u"dialog-error"_s, StatusErrorText, StatusErrorBg, StatusErrorBorder, FlashErrorBg, FlashText};
    static const StatusStyle info {u"dialog-information"_s, StatusInfoText, StatusInfoBg, StatusInfoBorder, FlashInfoBg, FlashText};
    static const StatusStyle inProgress {u"status-in-progress"_s, StatusInactiveText, StatusInfoBg, StatusInfoBorder, FlashInfoBg, FlashText};

    switch (status) {
    case Status::Success: return success;
    case Status::Inactive: return inactive;
    case Status::Pending: return pending;
    case Status::Warning: return warning;
    case Status::Error: return error;
    case Status::Info: return info;
    case Status::InProgress: return inProgress;
    }
    return inactive;
}

} // namespace bucketwatch
