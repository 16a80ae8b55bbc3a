// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/bucketacl.h"

#include "detection/policyjson.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Exposure exposureOf(QStringView grantee)
{
    if (grantee.contains("acs.amazonaws.com/groups/global/AllUsers"_L1, Qt::CaseInsensitive))
        return Exposure::Anonymous;
    if (grantee.contains("acs.amazonaws.com/groups/global/AuthenticatedUsers"_L1, Qt::CaseInsensitive))
        return Exposure::AnyAwsCaller;
    return Exposure::NotPublic;
}

/// READ and READ_ACP read; WRITE and WRITE_ACP change; FULL_CONTROL does both. A permission that was cut out of the record
/// lets read at least.
Openness opennessOf(QStringView permission, Exposure exposure)
{
    const bool isFull = permission.compare("FULL_CONTROL"_L1, Qt::CaseInsensitive) == 0;
    const bool isWrite = permission.startsWith("WRITE"_L1, Qt::CaseInsensitive);
    Openness openness;
    if (isFull || !isWrite)
        openness.read = exposure;
    if (isFull || isWrite)
        openness.write = exposure;
    return openness;
}

class AclReader {
public:
    explicit AclReader(const QJsonObject &parameters)
    {
        readCanned(parameters);
        readHeaders(parameters);
        readHeaders(member(parameters, "AccessControlList"_L1).toObject());
        for (const QLatin1StringView name : {"AccessControlPolicy"_L1, "AccessControlList"_L1}) {
            const QJsonValue policy = member(parameters, name);
            if (policy.isUndefined() || policy.isNull())
                continue;
            m_isSet = true;
            readGrants(policy);
        }
    }

    [[nodiscard]] std::optional<AclVerdict> verdict() const { return m_isSet ? std::optional(m_verdict) : std::nullopt; }

private:
    void add(const Openness &openness, const QString &grant)
    {
        m_isSet = true;
        if (openness.widest() > m_verdict.openness.widest())
            m_verdict.grant = grant;
        m_verdict.openness.widen(openness);
    }

    void readCanned(const QJsonObject &parameters)
    {
        // S3 echoes the query "acl" without a value; whoever writes records by hand puts the list there.
        for (const QStringList all = texts(member(parameters, "x-amz-acl"_L1)) + texts(member(parameters, "acl"_L1));
            const QString &canned : all) {
            if (canned.isEmpty())
                continue;
            Openness openness;
            if (canned.startsWith("public-read"_L1, Qt::CaseInsensitive))
                openness.read = Exposure::Anonymous;
            if (canned.compare("public-read-write"_L1, Qt::CaseInsensitive) == 0)
                openness.write = Exposure::Anonymous;
            if (canned.compare("authenticated-read"_L1, Qt::CaseInsensitive) == 0)
                openness.read = Exposure::AnyAwsCaller;
            add(openness, canned);
        }
    }

    void readHeaders(const QJsonObject &parameters)
    {
        static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> Headers {{
            {"x-amz-grant-read"_L1, "READ"_L1},
            {"x-amz-grant-read-acp"_L1, "READ_ACP"_L1},
            {"x-amz-grant-write"_L1, "WRITE"_L1},
            {"x-amz-grant-write-acp"_L1, "WRITE_ACP"_L1},
            {"x-amz-grant-full-control"_L1, "FULL_CONTROL"_L1},
        }};
        for (const auto &[header, permission] : Headers) {
            // One header may name several grantees: take each for itself.
            for (const QStringList values = texts(member(parameters, header)); const QString &value : values) {
                for (const auto grantees = value.split(u',', Qt::SkipEmptyParts); const QString &grantee : grantees)
                    addGrant(QString(permission), grantee);
            }
        }
    }

    void addGrant(const QString &permission, const QString &grantee)
    {
        const bool isKnown = !permission.isEmpty() && permission.front().isLetter();
        const Exposure exposure = exposureOf(grantee);
        const QString group = exposure == Exposure::Anonymous ? u"AllUsers"_s : u"AuthenticatedUsers"_s;
        add(opennessOf(permission, exposure), (isKnown ? permission : u"unknown permission"_s) + " for "_L1 + group);
    }

    /// Grants stand at different depths, alone or in lists: whatever has a Grantee is one.
    void readGrants(const QJsonValue &value)
    {
        if (value.isString()) {
            if (const auto object = objectIn(value))
                readGrants(*object);
            return;
        }
        for (const QJsonArray all = items(value); const QJsonValue &item : all) {
            const QJsonObject object = item.toObject();
            if (const QJsonValue grantee = member(object, "Grantee"_L1); !grantee.isUndefined())
                addGrant(texts(member(object, "Permission"_L1)).value(0), granteeName(grantee));
            else
                readMembers(object);
        }
    }

    void readMembers(const QJsonObject &object)
    {
        for (const QJsonValue &inner : object) {
            if (inner.isObject() || inner.isArray())
                readGrants(inner);
        }
    }

    static QString granteeName(const QJsonValue &grantee)
    {
        return grantee.isObject() ? texts(member(grantee.toObject(), "URI"_L1)).value(0) : grantee.toString();
    }

    bool m_isSet = false;
    AclVerdict m_verdict;
};

} // namespace

std::optional<AclVerdict> judgeBucketAcl(const QJsonObject &parameters)
{
    return AclReader(parameters).verdict();
}

} // namespace bucketwatch
