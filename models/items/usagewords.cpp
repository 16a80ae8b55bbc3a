// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/usagewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace bucketwatch {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

} // namespace

namespace UsageWords {

QString amount(Money money)
{
    constexpr qint64 PerCent = Money::PerDollar / 100;
    const qint64 dollars = money.microdollars / Money::PerDollar;
    const qint64 cents = (money.microdollars % Money::PerDollar + PerCent / 2) / PerCent;
    const qint64 whole = dollars + cents / 100;
    const QLocale locale;
    if (money.microdollars > 0 && whole == 0 && cents == 0) {
        const QString cent = QStringLiteral("0") + locale.decimalPoint() + QStringLiteral("01");
        //: Less than one cent: %1 is 0.01
        return Usage::tr("< $%1").arg(cent);
    }
    const QString part = QString::number(cents % 100).rightJustified(2, u'0');
    const QString number = locale.toString(whole) + locale.decimalPoint() + part;
    //: An amount in US dollars
    return Usage::tr("$%1").arg(number);
}

QString shortAmount(Money money)
{
    constexpr Money WithoutCents {100 * Money::PerDollar};
    if (money < WithoutCents)
        return amount(money);
    return Usage::tr("$%1").arg(QLocale().toString((money.microdollars + Money::PerDollar / 2) / Money::PerDollar));
}

QString range(const CostRange &range)
{
    const QString least = shortAmount(range.least);
    const QString most = shortAmount(range.most);
    //: The least and the most that something costs: "$40–$60"
    return least == most ? least : Usage::tr("%1–%2").arg(least, most);
}

QString difference(const CostRange &before, const CostRange &after)
{
    const auto text = [](Money difference) -> QString {
        QString amount = shortAmount(difference.microdollars < 0 ? Money {} - difference : difference);
        if (difference == Money {})
            return amount;
        return (difference.microdollars < 0 ? QChar(u'−') : QChar(u'+')) + amount;
    };
    const QString least = text(after.least - before.least);
    const QString most = text(after.most - before.most);
    return least == most ? least : Usage::tr("%1–%2").arg(least, most);
}

QString volume(Volume volume, PriceUnit unit)
{
    const QString number = QLocale().toString(double(volume.thousandths) / double(Volume::PerUnit), 'f', QLocale::FloatingPointShortest);
    switch (unit) {
    case PriceUnit::MillionEvents:
        return Usage::tr("%1 million events").arg(number);
    case PriceUnit::Gigabyte:
        return Usage::tr("%1 GB").arg(number);
    case PriceUnit::VirtualCpu:
        return Usage::tr("%1 vCPUs").arg(number);
    }
    Q_UNREACHABLE_RETURN({});
}

QString events(Volume volume)
{
    const QLocale locale;
    if (volume.thousandths < Volume::PerUnit)
        return locale.toString(volume.thousandths * (1'000'000 / Volume::PerUnit));
    constexpr qint64 PerTenth = Volume::PerUnit / 10;
    const qint64 tenths = (volume.thousandths + PerTenth / 2) / PerTenth;
    const double millions = double(tenths) / 10;
    //: A number of events: %1 is how many millions
    return Usage::tr("%1 million").arg(locale.toString(millions, 'f', QLocale::FloatingPointShortest));
}

QString unit(PriceUnit unit)
{
    switch (unit) {
    case PriceUnit::MillionEvents:
        return Usage::tr("million events");
    case PriceUnit::Gigabyte:
        return Usage::tr("GB");
    case PriceUnit::VirtualCpu:
        return Usage::tr("vCPUs");
    }
    Q_UNREACHABLE_RETURN({});
}

QString date(QDate date)
{
    //: The form of a date, see QLocale::toString
    return QLocale().toString(date, Usage::tr("MMMM d, yyyy"));
}

QString date(Timestamp time)
{
    return date(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date());
}

QString days(int days)
{
    return Usage::tr("%n day(s)", nullptr, days);
}

} // namespace UsageWords

} // namespace bucketwatch
