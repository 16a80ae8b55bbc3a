// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/whatifwords.h"

#include "items/usagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

struct AlternativeWords {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::WhatIfWords)
};

QString unknown()
{
    return AlternativeWords::tr("Unknown");
}

QString sizeOf(Money money)
{
    return UsageWords::shortAmount(money.microdollars < 0 ? Money {} - money : money);
}

QString monthText(Money difference)
{
    return (difference.microdollars < 0 ? AlternativeWords::tr("%1 less a month") : AlternativeWords::tr("%1 more a month"))
        .arg(sizeOf(difference));
}

} // namespace

namespace WhatIfWords {

QString setting(const Alternative &alternative, qsizetype chosen)
{
    switch (alternative.kind) {
    case AlternativeKind::Current:
        return AlternativeWords::tr("not the same everywhere");
    case AlternativeKind::Off:
        //: NONE, NEW and ALL are values of the auto-enable preference
        return AlternativeWords::tr("NONE, and disable all");
    case AlternativeKind::AdministratorOnly:
        return AlternativeWords::tr("NONE, this account on");
    case AlternativeKind::NewAccounts:
        return AlternativeWords::tr("NEW, %n account(s) on", nullptr, int(alternative.coverage.accountsEverywhere.after));
    case AlternativeKind::ChosenAccounts:
        return AlternativeWords::tr("NEW, and %n account(s) by name", nullptr, int(chosen));
    case AlternativeKind::AllAccounts:
        return AlternativeWords::tr("ALL");
    }
    Q_UNREACHABLE_RETURN({});
}

QString cost(const Alternative &alternative)
{
    return alternative.cost ? UsageWords::shortAmount(alternative.cost->assumed) : unknown();
}

QString costRange(const Alternative &alternative)
{
    if (!alternative.cost || alternative.cost->range.least == alternative.cost->range.most)
        return {};
    //: The least and the most that something costs: "$40–$60"
    return AlternativeWords::tr("%1–%2").arg(
        UsageWords::shortAmount(alternative.cost->range.least), UsageWords::shortAmount(alternative.cost->range.most));
}

QString difference(const std::optional<Money> &money)
{
    if (!money)
        return unknown();
    if (money->microdollars == 0)
        return u"–"_s;
    return QChar(money->microdollars < 0 ? u'−' : u'+') + sizeOf(*money);
}

QString difference(const std::optional<qsizetype> &count)
{
    if (!count)
        return unknown();
    if (*count == 0)
        return u"–"_s;
    return QChar(*count < 0 ? u'−' : u'+') + QLocale().toString(*count < 0 ? -*count : *count);
}

QString severities(const Alternative &alternative)
{
    if (!alternative.findings)
        return {};
    if (!alternative.found())
        return unknown();
    const QLocale locale;
    const auto count = [&](Severity severity) {
        return locale.toString(alternative.findings->bySeverity[static_cast<std::size_t>(severity)].after);
    };
    //: How many findings have each severity
    return AlternativeWords::tr("%1 critical, %2 high, %3 medium, %4 low")
        .arg(count(Severity::Critical), count(Severity::High), count(Severity::Medium), count(Severity::Low));
}

QString found(const Alternative &alternative)
{
    if (!alternative.findings)
        return {};
    if (!alternative.found())
        return unknown();
    const QString count = QLocale().toString(alternative.found()->after);
    //: A number of findings and, in brackets, what is different from now: "18 (+2)"
    return *alternative.foundMore() == 0 ? count : AlternativeWords::tr("%1 (%2)").arg(count, difference(alternative.foundMore()));
}

QString spoken(const WhatIf &all, std::size_t index)
{
    const Alternative &alternative = all.alternatives[index];
    const QLocale locale;
    QString name = displayName(alternative.kind);
    if (alternative.isCurrent && alternative.kind != AlternativeKind::Current)
        //: %1 is an alternative
        name = AlternativeWords::tr("%1, current").arg(name);
    if (all.bestValue == index)
        //: %1 is an alternative
        name = AlternativeWords::tr("%1, best value").arg(name);
    const QString coverage = AlternativeWords::tr("%1 of %2 accounts")
                                 .arg(locale.toString(alternative.coverage.accountsEverywhere.after),
                                     locale.toString(alternative.coverage.accounts));
    const QString month
        = alternative.cost ? AlternativeWords::tr("%1 a month").arg(cost(alternative)) : AlternativeWords::tr("unknown cost");
    if (!alternative.findings)
        //: An alternative: "Off: 0 of 210 accounts, $0.00 a month"
        return AlternativeWords::tr("%1: %2, %3").arg(name, coverage, month);
    const auto count = alternative.found();
    const QString findings = count ? AlternativeWords::tr("%n finding(s)", nullptr, int(count->after)) : AlternativeWords::tr("unknown findings");
    //: An alternative: "Off: 0 of 210 accounts, $0.00 a month, 6 findings"
    return AlternativeWords::tr("%1: %2, %3, %4").arg(name, coverage, month, findings);
}

QString summary(const WhatIf &all, std::size_t index)
{
    const Alternative &alternative = all.alternatives[index];
    const Alternative *everybody = all.find(AlternativeKind::AllAccounts);
    if (alternative.isCurrent)
        return AlternativeWords::tr("This is how S3 Protection is set up now.");
    const QString month = alternative.difference ? monthText(*alternative.difference) : AlternativeWords::tr("an unknown cost");
    const auto more = alternative.foundMore();
    if (!more)
        //: %1 is "$326 more a month"
        return AlternativeWords::tr("For %1.").arg(month);
    const QLocale locale;
    const QString count = locale.toString(alternative.found()->after);
    if (everybody && everybody != &alternative && everybody->found() && everybody->difference && *more > 0)
        //: %1 and %2 are numbers of findings, %3 is "$326 more a month", %4 an amount
        return AlternativeWords::tr("Finds %1 of the %2 findings that all accounts would find, for %3 instead of %4.")
            .arg(count, locale.toString(everybody->found()->after), month, sizeOf(*everybody->difference));
    //: %1 and %2 are numbers of findings, %3 is "$326 more a month"
    return AlternativeWords::tr("Finds %1 where %2 are found now, for %3.")
        .arg(count, locale.toString(alternative.found()->before), month);
}

} // namespace WhatIfWords

} // namespace bucketwatch
