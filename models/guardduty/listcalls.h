// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apirequests.h"
#include "guardduty/findingcalls.h"

namespace bucketwatch {

/// How the API spells a kind of lists.
struct ListWords {
    QLatin1StringView resource; ///< "IPSet": in CreateIPSet, ListIPSets
    QLatin1StringView pathId; ///< "IpSetId"
    QLatin1StringView id; ///< "ipSetId"
    QLatin1StringView ids; ///< "ipSetIds"
};
[[nodiscard]] const ListWords &wordsOf(ListKind kind);

// The calls that carry out changes of lists, and the other way.

[[nodiscard]] std::vector<CallInput> callInputs(const CreateList &change);
[[nodiscard]] std::vector<CallInput> callInputs(const UpdateList &change);
[[nodiscard]] std::vector<CallInput> callInputs(const DeleteList &change);

/// Of lists of @p kind. Tags are checked by the caller.
[[nodiscard]] CreateList createListIn(const ApiCall &call, ListKind kind, const Tags &tags);
[[nodiscard]] UpdateList updateListIn(const ApiCall &call, ListKind kind);
[[nodiscard]] DeleteList deleteListIn(const ApiCall &call, ListKind kind);

} // namespace bucketwatch
