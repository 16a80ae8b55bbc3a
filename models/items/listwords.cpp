// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/listwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketwatch {

namespace {

struct ListWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ListWords)
};
using Texts = ListWordsTexts;

} // namespace

QString kindName(ListKind kind)
{
    switch (kind) {
    case ListKind::TrustedIp:
        return Texts::tr("Trusted IP list");
    case ListKind::ThreatIp:
        return Texts::tr("Threat IP list");
    case ListKind::TrustedEntity:
        return Texts::tr("Trusted entity list");
    case ListKind::ThreatEntity:
        return Texts::tr("Threat entity list");
    }
    Q_UNREACHABLE_RETURN({});
}

QString pluralName(ListKind kind)
{
    switch (kind) {
    case ListKind::TrustedIp:
        return Texts::tr("Trusted IP lists");
    case ListKind::ThreatIp:
        return Texts::tr("Threat IP lists");
    case ListKind::TrustedEntity:
        return Texts::tr("Trusted entity lists");
    case ListKind::ThreatEntity:
        return Texts::tr("Threat entity lists");
    }
    Q_UNREACHABLE_RETURN({});
}

QString statusName(ListStatus status)
{
    switch (status) {
    case ListStatus::Inactive:
        return Texts::tr("Inactive");
    case ListStatus::Activating:
        return Texts::tr("Activating");
    case ListStatus::Active:
        return Texts::tr("Active");
    case ListStatus::Deactivating:
        return Texts::tr("Deactivating");
    case ListStatus::Error:
        return Texts::tr("Error");
    case ListStatus::DeletePending:
        return Texts::tr("Delete pending");
    case ListStatus::Deleted:
        return Texts::tr("Deleted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString entriesText(const DetectionList &list)
{
    const QLocale locale;
    //: Entries of a list, and how many such a list may have: "212 of 2,000"
    return Texts::tr("%1 of %2")
        .arg(list.entries.isKnown() ? locale.toString(list.entries.count) : QStringLiteral("\u2013"),
            locale.toString(mostEntries(list.kind)));
}

QString problemText(const DetectionList &list)
{
    if (!list.problem.exists())
        return {};
    const QString what = textOf(list.problem, list.kind);
    //: %1 is a sentence that says what is wrong with a file
    return list.isInForce
        ? Texts::tr("%1 The entries that were active before stay in use. Fix the file and activate the list again.").arg(what)
        : Texts::tr("%1 Fix the file and activate the list again.").arg(what);
}

} // namespace bucketwatch
