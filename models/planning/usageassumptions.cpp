// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/usageassumptions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr auto General = "general"_L1;
constexpr auto Accounts = "accounts"_L1;

std::unexpected<Error> unreadable(const QString &detail)
{
    return std::unexpected(Error {Error::Kind::BadInput,
        QCoreApplication::translate("bucketwatch::UsageAssumptions", "The assumed volumes cannot be read."), detail});
}

Result<std::map<DataSource, Volume>> volumesFrom(const QJsonObject &object)
{
    std::map<DataSource, Volume> volumes;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto source = parseDataSource(member.key());
        const auto volume = parseVolume(member.value().toString());
        if (!source || !volume)
            return unreadable(member.key());
        volumes[*source] = *volume;
    }
    return volumes;
}

} // namespace

UsageAssumptions UsageAssumptions::builtIn()
{
    UsageAssumptions assumptions;
    assumptions.setGeneral(DataSource::CloudTrailEvents, {1 * Volume::PerUnit});
    assumptions.setGeneral(DataSource::FlowAndDnsLogs, {10 * Volume::PerUnit});
    assumptions.setGeneral(DataSource::S3DataEvents, {10 * Volume::PerUnit});
    assumptions.setGeneral(DataSource::EksAuditLogs, {5 * Volume::PerUnit});
    return assumptions;
}

Volume UsageAssumptions::of(AccountId account, DataSource source) const
{
    const auto own = m_own.find(account);
    if (own == m_own.end())
        return general(source);
    const auto volume = own->second.find(source);
    return volume == own->second.end() ? general(source) : volume->second;
}

UsageAssumptions::Found UsageAssumptions::find(AccountId account, Region region, DataSource source) const
{
    if (const auto volume = m_measured ? m_measured->of(account, region, source) : std::nullopt)
        return {*volume, VolumeOrigin::Measured};
    if (m_measured && source == DataSource::S3DataEvents && !m_measured->knowsDataEvents())
        return {{}, VolumeOrigin::Unknown};
    const auto own = m_own.find(account);
    const bool isGiven = own != m_own.end() && own->second.contains(source);
    return {of(account, source), isGiven ? VolumeOrigin::Given : VolumeOrigin::Assumed};
}

void UsageAssumptions::setOwn(AccountId account, DataSource source, Volume volume)
{
    m_own[account][source] = volume;
}

Result<UsageAssumptions> UsageAssumptions::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return unreadable({});
    const auto general = volumesFrom(document[General].toObject());
    if (!general)
        return std::unexpected(general.error());
    UsageAssumptions assumptions;
    for (const auto &[source, volume] : *general)
        assumptions.setGeneral(source, volume);
    const QJsonObject accounts = document[Accounts].toObject();
    for (auto member = accounts.begin(); member != accounts.end(); ++member) {
        const auto account = AccountId::parse(member.key());
        auto own = volumesFrom(member.value().toObject());
        if (!account || !own)
            return unreadable(member.key());
        assumptions.m_own[*account] = std::move(*own);
    }
    return assumptions;
}

QByteArray UsageAssumptions::toJson() const
{
    QJsonObject general;
    for (const DataSource source : allDataSources())
        general.insert(wireName(source), plainText(this->general(source)));
    QJsonObject accounts;
    for (const auto &[account, volumes] : m_own) {
        QJsonObject own;
        for (const auto &[source, volume] : volumes)
            own.insert(wireName(source), plainText(volume));
        accounts.insert(account.toString(), own);
    }
    return QJsonDocument(QJsonObject {{General, general}, {Accounts, accounts}}).toJson();
}

Result<Volume> parseVolume(QStringView text)
{
    // A volume is written as a price is, with three decimals at most.
    const auto number = parseMoney(text, {Volume::Most / Volume::PerUnit * Money::PerDollar});
    constexpr qint64 Step = Money::PerDollar / Volume::PerUnit;
    if (number && number->microdollars % Step == 0)
        return Volume {number->microdollars / Step};
    return std::unexpected(Error {Error::Kind::BadInput,
        //: %1 is the largest volume
        QCoreApplication::translate("bucketwatch::UsageAssumptions", "Type a number from 0 to %1, such as 10 or 0.5.")
            .arg(Volume::Most / Volume::PerUnit),
        text.toString()});
}

QString plainText(Volume volume)
{
    QString text = QString::number(volume.thousandths / Volume::PerUnit);
    QString part = QString::number(volume.thousandths % Volume::PerUnit).rightJustified(3, u'0');
    while (part.endsWith(u'0'))
        part.chop(1);
    return part.isEmpty() ? text : text + u'.' + part;
}

} // namespace bucketwatch
