// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/usagesettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::UsageSettings)
};

constexpr auto Prices = "prices"_L1;
constexpr auto Assumptions = "assumptions"_L1;

QByteArray partOf(const QJsonDocument &document, QLatin1StringView name)
{
    return QJsonDocument(document[name].toObject()).toJson();
}

} // namespace

QString usageSettingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"bucketwatch/usage.json"_s);
}

Result<UsageSettings> readUsageSettings(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return UsageSettings();
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error {Error::Kind::Storage, Words::tr("Prices and volumes in %1 cannot be read.").arg(path), file.errorString()});
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    auto prices = PriceTable::fromJson(partOf(document, Prices));
    if (!prices)
        return std::unexpected(prices.error());
    auto assumptions = UsageAssumptions::fromJson(partOf(document, Assumptions));
    if (!assumptions)
        return std::unexpected(assumptions.error());
    return UsageSettings {std::move(*prices), std::move(*assumptions)};
}

Result<void> writeUsageSettings(const QString &path, const UsageSettings &settings)
{
    const auto failed = [&](const QString &detail) {
        return std::unexpected(
            Error {Error::Kind::Storage, Words::tr("Prices and volumes cannot be saved in %1.").arg(path), detail});
    };
    const QJsonObject all {{Prices, QJsonDocument::fromJson(settings.prices.toJson()).object()},
        {Assumptions, QJsonDocument::fromJson(settings.assumptions.toJson()).object()}};
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failed({});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace bucketwatch
