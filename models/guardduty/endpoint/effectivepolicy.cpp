// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/effectivepolicy.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// @p below laid over @p above, member by member.
QJsonObject merged(QJsonObject above, const QJsonObject &below)
{
    for (auto member = below.begin(); member != below.end(); ++member) {
        const QJsonValue old = above.value(member.key());
        above.insert(member.key(),
            old.isObject() && member->isObject() ? QJsonValue(merged(old.toObject(), member->toObject())) : *member);
    }
    return above;
}

/// {"status": {"@@assign": "enabled"}} becomes {"status": "enabled"}.
QJsonValue assigned(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (object.contains("@@assign"_L1))
        return object["@@assign"_L1];
    QJsonObject plain;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.key().startsWith("@@"_L1))
            plain.insert(member.key(), assigned(*member));
    }
    return plain;
}

} // namespace

std::optional<QJsonObject> effectivePolicyContent(const OrganizationView &view, AccountId account)
{
    std::optional<QJsonObject> content;
    const auto add = [&content](const GuardDutyPolicy &policy) {
        const QJsonObject own = assigned(QJsonDocument::fromJson(policy.content.toUtf8()).object()).toObject();
        content = merged(content.value_or(QJsonObject()), own);
    };
    for (const GuardDutyPolicy &policy : view.settings.policies) {
        if (policy.attachedToRoot)
            add(policy);
    }
    for (const GuardDutyPolicy &policy : view.settings.policies) {
        if (std::ranges::contains(policy.accounts, account))
            add(policy);
    }
    return content;
}

} // namespace bucketwatch
