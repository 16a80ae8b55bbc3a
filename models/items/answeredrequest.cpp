// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/answeredrequest.h"

namespace bucketwatch {

using namespace Qt::StringLiterals;

AnsweredRequest::Grade AnsweredRequest::grade() const
{
    constexpr int FirstRefusal = 400;
    if (status >= FirstRefusal)
        return Grade::Refused;
    // An answer names the accounts that it left alone, and is a success all the same.
    return responseMessage.contains(R"("unprocessedAccounts":[{)") ? Grade::PartlyDone : Grade::Fine;
}

} // namespace bucketwatch
