// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/csvcells.h"
#include "base/csvline.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bucketwatch {

struct CsvAccounts {
    std::vector<AccountId> accounts; ///< in the order of the file, each once
    std::vector<int> lines; ///< where each of them stands, from 1
    std::vector<int> linesWithout; ///< numbers of lines, from 1, that name no account; a first line of headings is none
};

/// The accounts that a file names: in each line, the first cell that is an account ID, with dashes or without.
[[nodiscard]] CsvAccounts accountsInCsv(const QString &text);

} // namespace bucketwatch
