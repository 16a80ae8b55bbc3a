// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apihost.h"
#include "guardduty/apirequests.h"

#include <QJsonArray>

#include <vector>

namespace bucketwatch {

/// A checked call and what it is about: all that an operation is given. It lives as long as the call; the view is the
/// organization before it.
struct OperationContext {
    ApiHost &host;
    const OrganizationView &view;
    const RegionView &region; ///< without rows when the organization does not use it
    const Caller &caller;
    int callerRow = -1; ///< -1: the workspace does not know the account
    const ApiCall &call; ///< its input is checked against the table; a DetectorId in it is the caller's own
    Timestamp now;

    [[nodiscard]] const QJsonObject &input() const { return call.input; }
    /// That of @p row, one that does not exist for -1.
    [[nodiscard]] const Detector &detector(int row) const;
    [[nodiscard]] const Detector &ownDetector() const { return detector(callerRow); }
};

using OperationHandler = ApiReply (*)(const OperationContext &);
using JsonHandler = ApiJson (*)(const OperationContext &);

/// An operation and the one function that carries it out: most answer with an object, those whose answers are large or asked
/// for often with its text.
struct NamedOperation {
    QString name;
    OperationHandler handler = nullptr;
    JsonHandler jsonHandler = nullptr;
};

/// Carries out what the call asks for as one edit. Nothing is done, and nothing stored, when it names nothing.
[[nodiscard]] std::expected<Outcome, ApiError> carryOut(const OperationContext &context);
/// The same as an operation whose answer is empty, and as one that answers with the accounts it did not reach.
[[nodiscard]] ApiReply changing(const OperationContext &context);
[[nodiscard]] ApiReply changingMembers(const OperationContext &context);

/// [{"accountId":"..","result":".."}], each account once.
[[nodiscard]] QJsonArray unprocessedJson(const std::vector<UnprocessedAccount> &accounts);

/// AWS's words for an account that is none of the administrator's, its slip included.
[[nodiscard]] QString notAssociatedText();

} // namespace bucketwatch
