// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/unreadable.h"
#include "detection/addresslist.h"

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

/// Reads list files. A list is named after its file, without the folder.
/// @return Error::NotFound or Error::BadInput naming the file when one cannot be read or has no usable line.
[[nodiscard]] Result<std::vector<AddressList>> readAddressLists(const QStringList &paths);
/// The lines of @p paths' lists that are neither address nor range, named by file and line; the first ones and a count
/// of the others when they are many.
[[nodiscard]] std::vector<Unreadable> badLinesOf(const QStringList &paths, const std::vector<AddressList> &lists);

} // namespace bucketwatch
