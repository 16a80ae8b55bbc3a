// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/operationregistry.h"

#include "guardduty/administratoroperations.h"
#include "guardduty/delegationoperations.h"
#include "guardduty/destinationoperations.h"
#include "guardduty/detectoroperations.h"
#include "guardduty/filteroperations.h"
#include "guardduty/findingoperations.h"
#include "guardduty/invitationoperations.h"
#include "guardduty/listoperations.h"
#include "guardduty/memberdetectoroperations.h"
#include "guardduty/memberoperations.h"
#include "guardduty/organizationoperations.h"
#include "guardduty/tagoperations.h"

#include <QHash>

namespace bucketwatch {

namespace {

const QHash<QString, NamedOperation> &handlers()
{
    static const QHash<QString, NamedOperation> table = [] {
        QHash<QString, NamedOperation> all;
        for (const auto &topic :
            {detectorOperations, memberOperations, memberDetectorOperations, organizationOperations, delegationOperations,
                administratorOperations, invitationOperations, tagOperations, findingOperations, filterOperations,
                listOperations, destinationOperations}) {
            for (const NamedOperation &operation : topic())
                all.insert(operation.name, operation);
        }
        return all;
    }();
    return table;
}

} // namespace

const NamedOperation *findOperation(const QString &name)
{
    const auto found = handlers().constFind(name);
    return found == handlers().cend() ? nullptr : &*found;
}

QStringList handledOperations()
{
    QStringList names = handlers().keys();
    names.sort();
    return names;
}

} // namespace bucketwatch
