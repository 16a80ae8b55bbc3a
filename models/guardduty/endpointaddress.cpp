// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpointaddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

std::unexpected<Error> refused(const char *reason)
{
    return std::unexpected(Error {Error::Kind::BadInput, QCoreApplication::translate("bucketwatch::Endpoint", reason), {}});
}

Result<EndpointAccount> parseAccount(const QJsonObject &json)
{
    return AccountId::parse(json["accountId"_L1].toString()).and_then([&json](AccountId account) -> Result<EndpointAccount> {
        const AwsCredentials credentials {json["accessKeyId"_L1].toString().toLatin1(),
            Secret(json["secretAccessKey"_L1].toString().toLatin1()), json["sessionToken"_L1].toString().toLatin1()};
        if (credentials.accessKeyId.isEmpty() || credentials.secret.isEmpty())
            return refused(QT_TRANSLATE_NOOP("bucketwatch::Endpoint", "An account of the endpoint has no keys."));
        return EndpointAccount {account, json["name"_L1].toString(), json["role"_L1].toString(), credentials};
    });
}

} // namespace

Result<QUrl> parseLoopbackAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(QT_TRANSLATE_NOOP("bucketwatch::Endpoint", "Enter an address such as http://127.0.0.1:8080."));
    if (url.host() != "127.0.0.1"_L1 && url.host() != "localhost"_L1 && url.host() != "::1"_L1)
        return refused(QT_TRANSLATE_NOOP("bucketwatch::Endpoint",
            "Only endpoints on this computer can be used: 127.0.0.1 or localhost. Connections to AWS are not available yet."));
    if (url.scheme() != "http"_L1)
        return refused(QT_TRANSLATE_NOOP("bucketwatch::Endpoint", "The address of a local endpoint begins with http://."));
    if (url.port() <= 0)
        return refused(QT_TRANSLATE_NOOP(
            "bucketwatch::Endpoint", "The address needs the port that the endpoint listens on, such as :8080."));
    if (!url.userInfo().isEmpty() || url.path().size() > 1 || url.hasQuery() || url.hasFragment())
        return refused(QT_TRANSLATE_NOOP("bucketwatch::Endpoint", "The address ends after the port."));
    return url.adjusted(QUrl::RemovePath);
}

Result<EndpointDescription> parseEndpointDescription(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    const QJsonArray accounts = object["accounts"_L1].toArray();
    if (!document.isObject() || accounts.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("bucketwatch::Endpoint", "This is not the line that “bucketwatchctl serve” prints."));
    EndpointDescription description;
    const auto address = parseLoopbackAddress(object["endpoint"_L1].toString());
    if (!address)
        return std::unexpected(address.error());
    description.address = *address;
    if (const auto region = Region::parse(object["region"_L1].toString()))
        description.region = *region;
    for (const QJsonValue &entry : accounts) {
        auto account = parseAccount(entry.toObject());
        if (!account)
            return std::unexpected(account.error());
        description.accounts.push_back(std::move(*account));
    }
    return description;
}

} // namespace bucketwatch
