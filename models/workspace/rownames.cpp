// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/rownames.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString nameOfOrganization(const QString &name, AccountId managementAccount, const QByteArray &keySeed)
{
    return u"organization %1 %2 %3"_s.arg(managementAccount.toString(), QString::fromLatin1(keySeed.toHex()), name);
}

QString nameOfAccountPiece(std::size_t piece)
{
    return u"account_piece %1"_s.arg(piece);
}

QString nameOfRegion(const QString &region)
{
    return u"region "_s + region;
}

QString nameOfRegionPiece(const QString &region, int kind, std::size_t piece)
{
    return u"%1: kind %2, piece %3"_s.arg(region).arg(kind).arg(piece);
}

QString nameOfEdit(const EditSummary &edit)
{
    return QStringList {u"edit %1"_s.arg(edit.number), QString::number(edit.time.time_since_epoch().count()),
        edit.caller.account.toString(), QString::number(static_cast<int>(edit.caller.door)), edit.caller.session,
        QString::number(edit.reverts), edit.title}
        .join(u'\n');
}

QString nameOfPatch(EditNumber edit, const QString &region, std::size_t patches)
{
    return u"edit_patch %1 %2 of %3"_s.arg(edit).arg(region).arg(patches);
}

QString nameOfPlan(const QString &plan)
{
    return u"plan "_s + plan;
}

} // namespace bucketwatch
