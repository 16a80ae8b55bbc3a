// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/operationregistry.h"

#include "guardduty/administratoroperations.h"
#include "guardduty/delegationoperations.h"
#include "guardduty/detectoroperations.h"
#include "guardduty/invitationoperations.h"
#include "guardduty/memberdetectoroperations.h"
#include "guardduty/memberoperations.h"
#include "guardduty/organizationoperations.h"
#include "guardduty/tagoperations.h"

#include <QHash>

namespace bucketwatch {

namespace {

const QHash<QString, OperationHandler> &handlers()
{
    static const QHash<QString, OperationHandler> table = [] {
        QHash<QString, OperationHandler> all;
        for (const auto &topic : {detectorOperations, memberOperations, memberDetectorOperations, organizationOperations,
                 delegationOperations, administratorOperations, invitationOperations, tagOperations}) {
            for (const NamedOperation &operation : topic())
                all.insert(operation.name, operation.handler);
        }
        return all;
    }();
    return table;
}

} // namespace

OperationHandler handlerFor(const QString &operation)
{
    return handlers().value(operation);
}

QStringList handledOperations()
{
    QStringList names = handlers().keys();
    names.sort();
    return names;
}

} // namespace bucketwatch
