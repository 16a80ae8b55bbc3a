// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"

#include "base/translation.h"
#include "guardduty/operationregistry.h"
#include "guardduty/operationtable.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Where a Region that the organization does not use is asked about: nobody has anything there.
std::shared_ptr<const RegionView> unusedRegion(Region region)
{
    auto view = std::make_shared<RegionView>();
    view->region = region;
    return view;
}

bool namesForeignDetector(const OperationContext &context)
{
    const QJsonValue wanted = context.input()["DetectorId"_L1];
    if (wanted.isUndefined())
        return false;
    const Detector &own = context.ownDetector();
    return !own.exists() || own.id.toString() != wanted.toString();
}

} // namespace

QStringList Api::operations()
{
    return handledOperations();
}

ApiReply Api::call(const ApiCall &call, const Caller &caller)
{
    return carryOut<ApiReply>(call, caller, [](const NamedOperation &operation, const OperationContext &context) {
        if (operation.handler)
            return operation.handler(context);
        return operation.jsonHandler(context).transform(
            [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); });
    });
}

ApiJson Api::callJson(const ApiCall &call, const Caller &caller)
{
    return carryOut<ApiJson>(call, caller, [](const NamedOperation &operation, const OperationContext &context) {
        if (operation.jsonHandler)
            return operation.jsonHandler(context);
        return operation.handler(context).transform(
            [](const QJsonObject &answer) { return QJsonDocument(answer).toJson(QJsonDocument::Compact); });
    });
}

template<typename Reply, typename Handle> Reply Api::carryOut(const ApiCall &call, const Caller &caller, Handle handle)
{
    const WireLanguage english;
    const OperationTable &table = OperationTable::builtIn();
    if (!table.find(call.operation))
        return std::unexpected(unknownOperation(call.operation));
    const NamedOperation *operation = findOperation(call.operation);
    if (!operation)
        return std::unexpected(notSimulated(call.operation));
    const ApiReply input = table.check(call.operation, call.input);
    if (!input)
        return std::unexpected(input.error());
    if (const auto loaded = m_host.load({call.region}); !loaded)
        return std::unexpected(apiErrorFrom(loaded.error()));
    const auto view = m_host.organization();
    const auto used = view->find(call.region);
    const auto region = used ? used : unusedRegion(call.region);
    const ApiCall checked {call.operation, call.region, *input};
    const OperationContext context {m_host, *view, *region, caller, view->accounts->row(caller.account), checked, m_host.now()};
    if (namesForeignDetector(context))
        return std::unexpected(foreignDetector());
    return handle(*operation, context);
}

} // namespace bucketwatch
