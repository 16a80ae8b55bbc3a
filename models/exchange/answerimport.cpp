// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importedfacts.h"
#include "guardduty/answerparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonValue wireValue(const QJsonValue &value);

/// Names of the CLI as those of the wire: "AccountId" as "accountId". Names of tags are the user's.
QJsonObject wireObject(const QJsonObject &object)
{
    QJsonObject wire;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString &key = entry.key();
        const QString name = key == "MemberDataSourceConfigurations"_L1
            ? u"members"_s
            : key.left(1).toLower() + key.sliced(std::min<qsizetype>(1, key.size()));
        wire.insert(name, name == "tags"_L1 ? entry.value() : wireValue(entry.value()));
    }
    // Version 2 of the CLI writes numbers of seconds as dates.
    if (wire["updatedAt"_L1].isString() && wire.contains("status"_L1) && wire.contains("name"_L1)) {
        if (const auto updated = timestampFromIso(wire["updatedAt"_L1].toString()))
            wire.insert(u"updatedAt"_s, toEpochSeconds(*updated));
    }
    return wire;
}

QJsonValue wireValue(const QJsonValue &value)
{
    if (value.isObject())
        return wireObject(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray list;
    for (const QJsonArray all = value.toArray(); const QJsonValue &one : all)
        list.append(wireValue(one));
    return list;
}

class AnswerReader {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::OrganizationImport)
public:
    AnswerReader(ImportedFacts &facts, const QJsonObject &answer)
        : m_facts(facts), m_cli(answer), m_answer(wireObject(answer)) { }

    bool take()
    {
        const QJsonArray members = m_answer["members"_L1].toArray();
        if (m_answer["members"_L1].isArray())
            takeMembers(members);
        else if (m_answer.contains("memberAccountLimitReached"_L1) || m_answer.contains("autoEnableOrganizationMembers"_L1))
            takePreferences();
        else if (m_answer["detectorIds"_L1].isArray())
            takeDetectorIds();
        else if (m_answer.contains("serviceRole"_L1) && m_answer.contains("status"_L1))
            takeDetector();
        else if (m_cli["Accounts"_L1][0]["Id"_L1].isString())
            takeAccounts();
        else if (m_answer["adminAccounts"_L1].isArray())
            takeAdministrators();
        else
            return false;
        return true;
    }

private:
    void complain(const Error &error)
    {
        m_facts.say(SourceNotice::Kind::Problem,
            tr("Something in it cannot be understood and is left out: %1")
                .arg(error.detail.isEmpty() ? error.message : error.detail));
    }

    void takeMembers(const QJsonArray &members)
    {
        const auto region = m_facts.region();
        if (!region)
            return;
        // GetMemberDetectors has members of the same name with nothing but their plans.
        const bool isOfPlans = m_cli.contains("MemberDataSourceConfigurations"_L1)
            || (!members.isEmpty() && !members[0].toObject().contains("relationshipStatus"_L1));
        if (!isOfPlans)
            m_facts.regions[*region].hasMembers = true;
        for (const QJsonValue &member : members) {
            if (isOfPlans)
                takePlans(*region, member.toObject());
            else
                takeMember(*region, member.toObject());
        }
    }

    void takeMember(Region region, const QJsonObject &member)
    {
        const auto answer = parseMember(member);
        if (!answer)
            return complain(answer.error());
        m_facts.know({answer->account, {}, answer->email, false});
        AccountFacts &facts = m_facts.of(region, answer->account);
        facts.member = answer->member;
        if (answer->detector.exists()) {
            facts.status = answer->detector.status;
            facts.detector = answer->detector.id;
        }
        const QString administrator = member["administratorId"_L1].toString(member["masterId"_L1].toString());
        if (const auto id = AccountId::parse(administrator)) {
            m_facts.know({*id, {}, {}, false});
            m_facts.regions[region].administrator = *id;
        }
    }

    void takePlans(Region region, const QJsonObject &member)
    {
        const auto account = AccountId::parse(member["accountId"_L1].toString());
        if (!account)
            return complain(account.error());
        AccountFacts &facts = m_facts.of(region, *account);
        if (!facts.status)
            facts.status = DetectorStatus::Enabled;
        takeFeatures(facts, member["features"_L1].toArray());
        takeOlderForm(facts, member["dataSources"_L1]);
    }

    static void takeFeatures(AccountFacts &facts, const QJsonArray &features)
    {
        facts.hasAllFeatures = facts.hasAllFeatures || !features.isEmpty();
        for (const QJsonValue &entry : features) {
            const auto feature = parseFeature(entry["name"_L1].toString());
            if (!feature)
                continue;
            facts.features[*feature] = entry["status"_L1] == "ENABLED"_L1;
            for (const QJsonArray inners = entry["additionalConfiguration"_L1].toArray(); const QJsonValue &inner : inners) {
                if (const auto which = parseAdditionalConfiguration(*feature, inner["name"_L1].toString()))
                    facts.additional[*which] = inner["status"_L1] == "ENABLED"_L1;
            }
        }
    }

    /// What tools of before 2023 kept.
    static void takeOlderForm(AccountFacts &facts, const QJsonValue &sources)
    {
        const QJsonValue s3 = sources["s3Logs"_L1]["status"_L1];
        if (s3.isString())
            facts.features.try_emplace(Feature::S3DataEvents, s3 == "ENABLED"_L1);
    }

    void takePreferences()
    {
        const auto region = m_facts.region();
        if (!region)
            return;
        const auto configuration = parseConfiguration(m_answer);
        if (configuration) {
            m_facts.regions[*region].configuration = *configuration;
            m_facts.regions[*region].hasAllPreferences = true;
        } else {
            complain(configuration.error());
        }
        if (m_facts.options.account) {
            m_facts.know({*m_facts.options.account, {}, {}, false});
            m_facts.regions[*region].administrator = *m_facts.options.account;
        }
    }

    void takeDetectorIds()
    {
        const auto region = m_facts.region();
        for (const QJsonArray ids = m_answer["detectorIds"_L1].toArray(); const QJsonValue &id : ids) {
            if (const auto detector = DetectorId::parse(id.toString()); detector && region)
                m_facts.regions[*region].listed.push_back(*detector);
        }
    }

    void takeDetector()
    {
        const auto region = m_facts.region();
        if (!region)
            return;
        const QString role = m_answer["serviceRole"_L1].toString();
        auto account = AccountId::parse(role.section(u':', 4, 4));
        if (!account && m_facts.options.account)
            account = *m_facts.options.account;
        if (!account) {
            m_facts.say(SourceNotice::Kind::Problem, tr("It does not tell whose detector it is. Say --account."));
            return;
        }
        // The answer does not tell its own ID; the name of the file may.
        static const QRegularExpression digits(u"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])"_s);
        const QString id = digits.match(m_facts.file()).captured();
        auto detector = parseDetector(id.isEmpty() ? u"1"_s.repeated(32) : id, m_answer);
        if (!detector)
            return complain(detector.error());
        AccountFacts &facts = m_facts.of(*region, *account);
        if (id.isEmpty())
            detector->id = facts.detector;
        facts.detector = detector->id;
        facts.status = detector->status;
        takeFeatures(facts, m_answer["features"_L1].toArray());
        takeOlderForm(facts, m_answer["dataSources"_L1]);
        facts.tags = parseTags(m_answer);
        facts.details = *detector;
    }

    void takeAccounts()
    {
        m_facts.hasOrganization = true;
        for (const QJsonArray entries = m_cli["Accounts"_L1].toArray(); const QJsonValue &entry : entries) {
            const auto account = parseAccount(entry.toObject());
            if (!account) {
                complain(account.error());
                continue;
            }
            m_facts.know(*account);
            // "arn:aws:organizations::MANAGEMENT:account/o-…/ID"
            if (const auto management = AccountId::parse(entry["Arn"_L1].toString().section(u':', 4, 4)))
                m_facts.management = *management;
        }
    }

    void takeAdministrators()
    {
        const auto region = m_facts.region();
        for (const QJsonArray entries = m_answer["adminAccounts"_L1].toArray(); const QJsonValue &entry : entries) {
            const auto account = AccountId::parse(entry["adminAccountId"_L1].toString());
            if (!account || !region)
                continue;
            m_facts.know({*account, {}, {}, true});
            m_facts.regions[*region].administrator = *account;
        }
    }

    ImportedFacts &m_facts;
    const QJsonObject &m_cli;
    QJsonObject m_answer;
};

} // namespace

bool takeAnswer(ImportedFacts &facts, const QJsonObject &answer)
{
    return AnswerReader(facts, answer).take();
}

} // namespace bucketwatch
