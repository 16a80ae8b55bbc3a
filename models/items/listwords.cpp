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

} // namespace

QString kindName(ListKind kind)
{
    switch (kind) {
    case ListKind::TrustedIp:
        return ListWordsTexts::tr("Trusted IP list");
    case ListKind::ThreatIp:
        return ListWordsTexts::tr("Threat IP list");
    case ListKind::TrustedEntity:
        return ListWordsTexts::tr("Trusted entity list");
    case ListKind::ThreatEntity:
        return ListWordsTexts::tr("Threat entity list");
    }
    Q_UNREACHABLE_RETURN({});
}

QString pluralName(ListKind kind)
{
    switch (kind) {
    case ListKind::TrustedIp:
        return ListWordsTexts::tr("Trusted IP lists");
    case ListKind::ThreatIp:
        return ListWordsTexts::tr("Threat IP lists");
    case ListKind::TrustedEntity:
        return ListWordsTexts::tr("Trusted entity lists");
    case ListKind::ThreatEntity:
        return ListWordsTexts::tr("Threat entity lists");
    }
    Q_UNREACHABLE_RETURN({});
}

QString statusName(ListStatus status)
{
    switch (status) {
    case ListStatus::Inactive:
        return ListWordsTexts::tr("Inactive");
    case ListStatus::Activating:
        return ListWordsTexts::tr("Activating");
    case ListStatus::Active:
        return ListWordsTexts::tr("Active");
    case ListStatus::Deactivating:
        return ListWordsTexts::tr("Deactivating");
    case ListStatus::Error:
        return ListWordsTexts::tr("Error");
    case ListStatus::DeletePending:
        return ListWordsTexts::tr("Delete pending");
    case ListStatus::Deleted:
        return ListWordsTexts::tr("Deleted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString entriesText(const DetectionList &list)
{
    const QLocale locale;
    //: Entries of a list, and how many such a list may have: "212 of 2,000"
    return ListWordsTexts::tr("%1 of %2")
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
        ? ListWordsTexts::tr("%1 The entries that were active before stay in use. Fix the file and activate the list again.").arg(what)
        : ListWordsTexts::tr("%1 Fix the file and activate the list again.").arg(what);
}

} // namespace bucketwatch
