// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingfacts.h"

#include "base/timestamp.h"
#include "items/displaytime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::FindingFacts)
};

} // namespace

QString factText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QLocale().toString(value.toDouble());
    if (value.isBool())
        return value.toBool() ? FactWords::tr("Yes") : FactWords::tr("No");
    QStringList texts;
    for (const QJsonArray elements = value.toArray(); const QJsonValue &element : elements)
        texts.append(factText(element));
    return texts.join(", "_L1);
}

FactWriter &FactWriter::add(FindingFact fact)
{
    m_isAdded = !fact.value.isEmpty();
    if (m_isAdded)
        m_block.facts.push_back(std::move(fact));
    return *this;
}

FactWriter &FactWriter::text(const QString &label, const QJsonValue &value)
{
    return add({label, factText(value)});
}

FactWriter &FactWriter::identifier(const QString &label, const QJsonValue &value, FindingFact::Kind kind)
{
    return add({label, value.toString(), kind});
}

FactWriter &FactWriter::moment(const QString &label, const QJsonValue &value)
{
    if (value.isDouble()) {
        const std::chrono::duration<double> seconds(value.toDouble());
        return add({label, displayTime(Timestamp(std::chrono::duration_cast<std::chrono::milliseconds>(seconds)))});
    }
    const auto time = timestampFromIso(value.toString());
    return add({label, time ? displayTime(*time) : QString()});
}

FactWriter &FactWriter::foundBy(const QString &wireName, const QString &value)
{
    if (m_isAdded) {
        FindingFact &fact = m_block.facts.back();
        fact.attribute = wireName;
        fact.filterValue = value.isNull() ? fact.value : value;
    }
    return *this;
}

} // namespace bucketwatch
