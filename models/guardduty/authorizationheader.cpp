// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/authorizationheader.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr QByteArrayView Algorithm = "AWS4-HMAC-SHA256";
constexpr QByteArrayView Terminator = "aws4_request";

std::expected<QHash<QByteArray, QByteArray>, QString> readParameters(QByteArrayView text)
{
    QHash<QByteArray, QByteArray> parameters;
    for (const auto parts = text.toByteArray().split(','); const QByteArray &part : parts) {
        const QByteArray pair = part.trimmed();
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0 && !pair.isEmpty())
            return std::unexpected(
                u"'%1' not a valid key=value pair (missing equal-sign) in Authorization header."_s.arg(QString::fromUtf8(pair)));
        parameters.insert(pair.first(qMax(equals, 0)), pair.sliced(equals + 1));
    }
    return parameters;
}

QString missingParameters(const QHash<QByteArray, QByteArray> &parameters)
{
    QStringList texts;
    for (const char *name : {"Credential", "Signature", "SignedHeaders"}) {
        if (parameters.value(name).isEmpty())
            texts.append(u"Authorization header requires '%1' parameter."_s.arg(QLatin1StringView(name)));
    }
    return texts.join(u' ');
}

} // namespace

QByteArray CredentialScope::toString() const
{
    return date + '/' + region + '/' + service + '/' + Terminator;
}

QByteArray AuthorizationHeader::toByteArray() const
{
    return Algorithm + " Credential="_ba + accessKeyId + '/' + scope.toString() + ", SignedHeaders=" + signedHeaders.join(';')
        + ", Signature=" + signature;
}

std::expected<AuthorizationHeader, QString> AuthorizationHeader::parse(const QByteArray &value)
{
    const QByteArray text = value.trimmed();
    const qsizetype space = text.indexOf(' ');
    const QByteArrayView algorithm = QByteArrayView(text).first(space < 0 ? text.size() : space);
    if (algorithm != Algorithm)
        return std::unexpected(u"Authorization header must begin with '%1', not with '%2'."_s.arg(
            QString::fromUtf8(Algorithm), QString::fromUtf8(algorithm)));
    const auto parameters = readParameters(QByteArrayView(text).sliced(algorithm.size()));
    if (!parameters)
        return std::unexpected(parameters.error());
    if (const QString missing = missingParameters(*parameters); !missing.isEmpty())
        return std::unexpected(missing);
    const QByteArray credential = parameters->value("Credential");
    const QByteArrayList parts = credential.split('/');
    if (parts.size() != 5 || parts.contains(QByteArray()))
        return std::unexpected(
            u"Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '%1'"_s.arg(
                QString::fromUtf8(credential)));
    if (parts[4] != Terminator)
        return std::unexpected(
            u"Credential should be scoped with a valid terminator: 'aws4_request', not '%1'."_s.arg(QString::fromUtf8(parts[4])));
    return AuthorizationHeader {parts[0], {parts[1], parts[2], parts[3]}, parameters->value("SignedHeaders").toLower().split(';'),
        parameters->value("Signature")};
}

} // namespace bucketwatch
