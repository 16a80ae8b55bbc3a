// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/signalfinding.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr int Unlike = -1;

/// What is known of the finding behind a signal.
struct SignalTraits {
    QString type;
    AccountId account;
    QStringList resources; ///< ARNs
    QStringList people; ///< names and principal IDs of its actors
    Timestamp first {};
    Timestamp last {};

    SignalTraits(const QJsonObject &document, const QJsonObject &signal);
    /// How many of the actor's names it has; Unlike when it cannot be the finding.
    [[nodiscard]] int likeness(const FindingContent &content) const;
    [[nodiscard]] bool isAtItsTime(const StoredFinding &finding) const;
};

Timestamp signalTime(const QJsonValue &seconds)
{
    const std::chrono::duration<double> since(seconds.toDouble());
    return Timestamp(std::chrono::duration_cast<std::chrono::milliseconds>(since));
}

SignalTraits::SignalTraits(const QJsonObject &document, const QJsonObject &signal)
    : type(signal["name"_L1].toString())
    , account(AccountId::parse(document["accountId"_L1].toString()).value_or(AccountId()))
    , first(signalTime(signal["firstSeenAt"_L1]))
    , last(signalTime(signal["lastSeenAt"_L1]))
{
    for (const QJsonArray uids = signal["resourceUids"_L1].toArray(); const QJsonValue &uid : uids)
        resources.append(uid.toString());
    const QJsonArray ids = signal["actorIds"_L1].toArray();
    for (const QJsonArray actors = document["service"_L1]["detection"_L1]["sequence"_L1]["actors"_L1].toArray();
        const QJsonValue &actor : actors) {
        if (ids.isEmpty() || ids.contains(actor["id"_L1]))
            people << actor["user"_L1]["name"_L1].toString() << actor["user"_L1]["uid"_L1].toString();
    }
    people.removeAll(QString());
}

int SignalTraits::likeness(const FindingContent &content) const
{
    if (content.type != type)
        return Unlike;
    const QJsonObject resource = content.document["resource"_L1].toObject();
    const QString bucket = resource["s3BucketDetails"_L1][0]["arn"_L1].toString();
    if (!bucket.isEmpty() && !resources.isEmpty() && !resources.contains(bucket))
        return Unlike;
    const QJsonObject key = resource["accessKeyDetails"_L1].toObject();
    return int(people.contains(key["userName"_L1].toString())) + int(people.contains(key["principalId"_L1].toString()));
}

bool SignalTraits::isAtItsTime(const StoredFinding &finding) const
{
    return finding.createdAt <= last && finding.state.updatedAt >= first;
}

} // namespace

int rowOfSignal(const FindingColumns &columns, const QJsonObject &sequence, const QJsonObject &signal)
{
    if (signal["type"_L1].toString() != "FINDING"_L1)
        return -1;
    const SignalTraits traits(sequence, signal);
    std::vector<int> likeness;
    for (const FindingColumns::Content &content : columns.contents())
        likeness.push_back(traits.likeness(*content.content));
    int best = -1;
    std::tuple<int, bool, Timestamp> merits;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const int like = likeness[columns.contentOf()[row]];
        if (like == Unlike || columns.owners()[columns.ownerOf()[row]].account != traits.account)
            continue;
        const StoredFinding &finding = columns.finding(row);
        const std::tuple own(like, traits.isAtItsTime(finding), finding.state.updatedAt);
        if (best < 0 || own > merits) {
            best = int(row);
            merits = own;
        }
    }
    return best;
}

} // namespace bucketwatch
