// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountsfilter.h"

#include <QRegularExpression>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr QChar Separator(0x1f); // can not be typed, so no term matches across columns

const QRegularExpression &conjunction()
{
    static const QRegularExpression expression(QStringLiteral("\\s+and\\s+"), QRegularExpression::CaseInsensitiveOption);
    return expression;
}

QString withoutDashes(const QString &value)
{
    static const QRegularExpression dashed(QStringLiteral("^\\d{4}-\\d{4}-\\d{4}$"));
    return dashed.match(value).hasMatch() ? QString(value).remove(u'-') : value;
}

QStringView field(QStringView haystack, int column)
{
    qsizetype begin = 0;
    for (; column > 0; --column)
        begin = haystack.indexOf(Separator, begin) + 1;
    const qsizetype end = haystack.indexOf(Separator, begin);
    return haystack.sliced(begin, end - begin);
}

} // namespace

AccountsFilter AccountsFilter::parse(const QString &text, const QStringList &titles, const QStringList &others)
{
    AccountsFilter filter;
    filter.m_titles = int(titles.size());
    const QStringList all = titles + others;
    for (const QString &part : text.split(conjunction(), Qt::SkipEmptyParts)) {
        Term term {-1, false, part.trimmed()};
        for (int column = 0; column < all.size(); ++column) {
            const QString &title = all[column];
            if (!term.value.startsWith(title, Qt::CaseInsensitive))
                continue;
            const QString rest = term.value.sliced(title.size()).trimmed();
            const bool negated = rest.startsWith(QLatin1String("!="));
            if (negated || rest.startsWith(u'=')) {
                term = {column, negated, rest.sliced(negated ? 2 : 1).trimmed()};
                break;
            }
        }
        term.value = withoutDashes(term.value).toCaseFolded();
        if (!term.value.isEmpty())
            filter.m_terms.push_back(term);
    }
    return filter;
}

QString AccountsFilter::equalsTerm(const QString &title, const QString &value)
{
    return title + QStringLiteral(" = ") + value;
}

QString AccountsFilter::withTerm(const QString &text, const QString &term)
{
    const QString old = text.trimmed();
    if (old.isEmpty())
        return term;
    return old.split(conjunction()).contains(term, Qt::CaseInsensitive) ? old : old + QStringLiteral(" and ") + term;
}

QString AccountsFilter::haystack(const QStringList &columns)
{
    QString all;
    for (const QString &column : columns)
        all += column.toCaseFolded() + Separator;
    return all;
}

bool AccountsFilter::accepts(const QString &haystack, const std::function<QString(int)> &otherText) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) {
        if (term.column < 0)
            return haystack.contains(term.value);
        if (term.column >= m_titles)
            return (otherText && otherText(term.column - m_titles).toCaseFolded() == term.value) != term.negated;
        return (field(haystack, term.column) == term.value) != term.negated;
    });
}

bool AccountsFilter::namesOther(int place) const
{
    return std::ranges::contains(m_terms, m_titles + place, &Term::column);
}

} // namespace bucketwatch
