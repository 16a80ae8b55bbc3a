// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/unreadable.h"
#include "detection/addresslist.h"
#include "findings/detectionlist.h"

#include <QStringList>

#include <vector>

namespace bucketwatch {

/// The lists that detection compares source addresses with, by what they stand for.
struct AddressLists {
    std::vector<AddressList> threat; ///< known malicious, the provider's word
    std::vector<AddressList> custom; ///< known malicious, the user's word
    std::vector<AddressList> tor; ///< Tor exit nodes
    std::vector<AddressList> trusted; ///< raise nothing, whatever other lists or rules say
};

/// Reads the file of a list of addresses, whose format is told by its content. The list is named after its file, without the
/// folder. In plain text lines may be wrong (AddressList::badLines()), a file of the other formats is read as GuardDuty does, all
/// or nothing; limits are those of GuardDuty for @p kind.
/// @return Error::NotFound or Error::BadInput naming the file when it cannot be read, has no usable line or too many.
[[nodiscard]] Result<AddressList> readAddressList(const QString &path, ListKind kind);
[[nodiscard]] Result<std::vector<AddressList>> readAddressLists(const QStringList &paths, ListKind kind);
/// The lines of @p paths' lists that are neither address nor range, named by file and line; the first ones and a count
/// of the others when they are many.
[[nodiscard]] std::vector<Unreadable> badLinesOf(const QStringList &paths, const std::vector<AddressList> &lists);

} // namespace bucketwatch
