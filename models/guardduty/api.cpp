// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"

#include "guardduty/operationregistry.h"
#include "guardduty/operationtable.h"

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
    const OperationTable &table = OperationTable::builtIn();
    if (!table.find(call.operation))
        return std::unexpected(unknownOperation(call.operation));
    const OperationHandler handler = handlerFor(call.operation);
    if (!handler)
        return std::unexpected(notSimulated(call.operation));
    const ApiReply input = table.check(call.operation, call.input);
    if (!input)
        return input;
    if (const auto loaded = m_host.load({call.region}); !loaded)
        return std::unexpected(apiErrorFrom(loaded.error()));
    const auto view = m_host.organization();
    const auto used = view->find(call.region);
    const auto region = used ? used : unusedRegion(call.region);
    const ApiCall checked {call.operation, call.region, *input};
    const OperationContext context {m_host, *view, *region, caller, view->accounts->row(caller.account), checked, m_host.now()};
    if (namesForeignDetector(context))
        return std::unexpected(foreignDetector());
    return handler(context);
}

} // namespace bucketwatch
