// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordanonymizer.h"

#include "detection/clientsoftware.h"
#include "detection/ipaddress.h"
#include "detection/pentestsystem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Members whose texts are AWS's own words.
bool isPlain(const QString &key)
{
    static const QSet<QString> keys {u"eventVersion"_s, u"eventTime"_s, u"eventSource"_s, u"eventName"_s, u"awsRegion"_s,
        u"eventType"_s, u"eventCategory"_s, u"errorCode"_s, u"type"_s, u"apiVersion"_s, u"creationDate"_s,
        u"mfaAuthenticated"_s, u"SignatureVersion"_s, u"CipherSuite"_s, u"cipherSuite"_s, u"tlsVersion"_s,
        u"AuthenticationMethod"_s, u"Effect"_s, u"Action"_s, u"NotAction"_s, u"Version"_s, u"Status"_s, u"MFADelete"_s,
        u"x-amz-acl"_s, u"xmlns"_s, u"xmlns:xsi"_s, u"xsi:type"_s, u"Permission"_s, u"list-type"_s, u"readOnly"_s,
        u"managementEvent"_s, u"x-amz-server-side-encryption"_s, u"x-amz-server-side-encryption-customer-algorithm"_s,
        u"policyStatus"_s, u"Service"_s, u"Days"_s, u"versionId"_s};
    return keys.contains(key);
}

/// Texts that are AWS's own words wherever they stand.
bool isWord(const QString &text)
{
    static const QSet<QString> words {u"*"_s, u"anonymous"_s, u"ANONYMOUS_PRINCIPAL"_s, u"HIDDEN_DUE_TO_SECURITY_REASONS"_s,
        u"true"_s, u"false"_s, u"True"_s, u"False"_s, u"Enabled"_s, u"Disabled"_s, u"Suspended"_s, u"private"_s, u"public-read"_s,
        u"public-read-write"_s, u"authenticated-read"_s, u"AWS Internal"_s, u"aws:kms"_s, u"AES256"_s, u"ARCHIVE"_s, u"NOOP"_s,
        u"BucketOwnerEnforced"_s, u"ObjectWriter"_s, u"BucketOwnerPreferred"_s};
    static const QRegularExpression pattern(
        uR"(^(\d{1,11}|[A-Z][A-Za-z]*Only|(s3|iam|kms|cloudtrail|sts):[A-Za-z*?]+|[a-z]{2}(-gov)?-[a-z]+-\d|http://acs\.amazonaws\.com/groups/[\w/-]+|http://s3\.amazonaws\.com/doc/\d{4}-\d\d-\d\d/|\d{4}-\d\d-\d\d(T[\d:.]+Z)?)$)"_s);
    return text.isEmpty() || words.contains(text) || isServiceHost(text) || pattern.match(text).hasMatch();
}

/// A grant as a header has it: "uri=\"http://acs...\"".
bool isGrant(const QString &key)
{
    return key.startsWith("x-amz-grant-"_L1);
}

/// "192.0.2.7", or a range, "192.0.2.0/24".
bool isAddressOrRange(const QString &text)
{
    static const QRegularExpression digits(u"^\\d*$"_s);
    return IpAddress::parse(text.section(u'/', 0, 0).toStdString()).has_value() && digits.match(text.section(u'/', 1)).hasMatch();
}

/// Whether a number of twelve digits under @p key is an account and no count of bytes.
bool isAccountKey(const QString &key)
{
    return key.contains("account"_L1, Qt::CaseInsensitive) || key.contains("owner"_L1, Qt::CaseInsensitive)
        || key == "principalId"_L1 || key == "AWS"_L1;
}

bool isAmountKey(const QString &key)
{
    return key.contains("bytes"_L1, Qt::CaseInsensitive) || key.contains("length"_L1, Qt::CaseInsensitive)
        || key.contains("size"_L1, Qt::CaseInsensitive);
}

/// "aws-cli/2.15 os/linux#6.1 distrib#debian.13": what is a product and its version. Comments, addresses and the names that
/// people give their programs ("app/…") are left out.
QStringList productsOf(QString agent)
{
    static const QRegularExpression comment(u"\\([^)]*\\)?"_s);
    static const QRegularExpression product(u"^[A-Za-z][\\w.+-]*((/[\\w.+:~-]+){1,3}(#[\\w.+:~-]+)?|#[\\w.+:~-]+)$"_s);
    QStringList kept;
    for (const auto tokens = agent.remove(comment).split(u' ', Qt::SkipEmptyParts); QString token : tokens) {
        while (token.endsWith(u',') || token.endsWith(u';'))
            token.chop(1);
        if (product.match(token).hasMatch() && !token.startsWith("app/"_L1) && !token.startsWith("app#"_L1))
            kept.append(token);
    }
    return kept;
}

QString softwareOf(const QString &agent)
{
    const std::string text = agent.toStdString();
    return QString::fromStdString(std::string(clientSoftwareOf(text)));
}

std::optional<PentestDistribution> pentestDistributionOf(const QString &agent)
{
    return pentestSystemOf(agent.toStdString()).transform([](const PentestSystem &system) { return system.distribution; });
}

/// How newer programs write it, without what else a comment or a kernel's release may name.
QString distributionMark(PentestDistribution distribution)
{
    switch (distribution) {
    case PentestDistribution::Kali:
        return u"md/distrib#kali"_s;
    case PentestDistribution::Parrot:
        return u"md/distrib#parrot"_s;
    case PentestDistribution::Pentoo:
        return u"md/distrib#pentoo"_s;
    }
    return {};
}

/// Members whose names are tags of the organization.
bool hasTags(const QString &key)
{
    return key.compare("tags"_L1, Qt::CaseInsensitive) == 0 || key.compare("tagSet"_L1, Qt::CaseInsensitive) == 0
        || key == "requestTags"_L1 || key == "principalTags"_L1 || key == "transitiveTagKeys"_L1;
}

QString eventIdOf(qint64 number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'));
}

} // namespace

QJsonObject RecordAnonymizer::anonymized(const QJsonObject &record, qint64 number)
{
    QJsonObject made = object(record);
    made["eventID"_L1] = eventIdOf(number);
    for (const QLatin1StringView id : {"requestID"_L1, "sharedEventID"_L1}) {
        if (made.contains(id))
            made[id] = eventIdOf(number);
    }
    if (made.contains("errorMessage"_L1))
        made["errorMessage"_L1] = u"removed"_s; // says in words what the request names
    return made;
}

QJsonObject RecordAnonymizer::object(const QJsonObject &from)
{
    QJsonObject made;
    for (auto member = from.begin(); member != from.end(); ++member) {
        const QString &key = member.key();
        if (hasTags(key) && member.value().isObject())
            made[key] = tags(member.value().toObject());
        else if (key == "Condition"_L1 && member.value().isObject())
            made[key] = conditions(member.value().toObject());
        else
            made[key] = value(key, member.value());
    }
    return made;
}

QJsonObject RecordAnonymizer::tags(const QJsonObject &from)
{
    QJsonObject made;
    for (auto tag = from.begin(); tag != from.end(); ++tag) {
        const QString name = m_names.name(tag.key()); // before the value, which may be a new name too
        made[name] = value(u"Value"_s, tag.value());
    }
    return made;
}

/// Operators and the keys of AWS stay; what is behind the slash of "aws:ResourceTag/team" is a name, and so are keys of others.
QJsonObject RecordAnonymizer::conditions(const QJsonObject &from)
{
    static const QRegularExpression known(u"^(aws|s3|kms|iam|sts|saml|ec2|lambda|sns|sqs|s3express):[A-Za-z0-9-]+$"_s);
    QJsonObject made;
    for (auto condition = from.begin(); condition != from.end(); ++condition) {
        const QJsonObject tests = condition.value().toObject();
        QJsonObject renamed;
        for (auto test = tests.begin(); test != tests.end(); ++test) {
            const QString key = test.key().section(u'/', 0, 0);
            const QString tag = test.key().section(u'/', 1);
            const QString named = known.match(key).hasMatch() ? key : m_names.name(key);
            const QString whole = tag.isEmpty() ? named : QString(named % u'/' % m_names.name(tag));
            renamed[whole] = value(key, test.value());
        }
        made[condition.key()] = renamed;
    }
    return made;
}

QJsonValue RecordAnonymizer::value(const QString &key, const QJsonValue &from)
{
    if (from.isObject())
        return object(from.toObject());
    if (from.isArray()) {
        QJsonArray made;
        for (const QJsonArray elements = from.toArray(); const QJsonValue &element : elements)
            made.append(value(key, element));
        return made;
    }
    if (from.isDouble()) {
        const QString number = QString::number(from.toInteger());
        return isAccountNumber(number) && isAccountKey(key) ? QJsonValue(m_names.account(number).toLongLong()) : from; // some writers do not quote it
    }
    return from.isString() ? QJsonValue(text(key, from.toString())) : from;
}

QString RecordAnonymizer::text(const QString &key, const QString &from)
{
    if (isPlain(key) || isWord(from))
        return from;
    if (key == "userAgent"_L1)
        return userAgent(from);
    if (isAmountKey(key) && isAccountNumber(from))
        return from;
    if (isGrant(key))
        return from.contains("acs.amazonaws.com/groups"_L1) ? from : m_names.name(from);
    if (key == "Host"_L1 || key == "host"_L1 || key == "clientProvidedHostHeader"_L1)
        return m_names.host(from);
    if (key == "principalId"_L1 && from.contains(u':'))
        return m_names.key(from.section(u':', 0, 0)) % u':' % m_names.name(from.section(u':', 1));
    return requestText(from);
}

/// What the rules read in it stays: which program it is, by name or by a name in its place, and the system for penetration tests.
QString RecordAnonymizer::userAgent(const QString &from)
{
    const bool isInBrackets = from.startsWith(u'[') && from.endsWith(u']');
    QStringList kept = productsOf(isInBrackets ? from.sliced(1, from.size() - 2) : from);
    if (const QString program = softwareOf(from); kept.isEmpty() || softwareOf(kept.front()) != program)
        kept.prepend(m_names.name(program.isEmpty() ? from : program));
    if (const auto system = pentestDistributionOf(from); system && pentestDistributionOf(kept.join(u' ')) != system)
        kept.append(distributionMark(*system));
    const QString agent = kept.join(u' ');
    return isInBrackets ? u'[' + agent + u']' : agent;
}

QString RecordAnonymizer::requestText(const QString &from)
{
    if (const QString trimmed = from.trimmed(); trimmed.startsWith(u'{')) {
        const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
        if (document.isObject())
            return QString::fromUtf8(QJsonDocument(object(document.object())).toJson(QJsonDocument::Compact));
    }
    if (isAccountNumber(from))
        return m_names.account(from);
    static const QRegularExpression url(u"^(https?://)([^/]+)(.*)$"_s);
    if (const auto parts = url.match(from); parts.hasMatch()) {
        const QString host = m_names.host(parts.captured(2)); // new names are given from left to right
        return parts.captured(1) % host % m_names.name(parts.captured(3));
    }
    if (from.endsWith(".amazonaws.com"_L1))
        return m_names.host(from);
    if (from.startsWith("arn:"_L1))
        return m_names.arn(from);
    if (isKeyId(from))
        return m_names.key(from);
    return isAddressOrRange(from) ? m_names.addresses().ofRange(from) : m_names.name(from);
}

} // namespace bucketwatch
