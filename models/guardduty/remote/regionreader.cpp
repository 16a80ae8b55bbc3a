// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/regionreader.h"

#include "guardduty/answerparser.h"
#include "guardduty/remote/asyncresult.h"
#include "guardduty/remote/readcalls.h"
#include "organization/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Service quota: 50 account IDs a call.
constexpr std::size_t AccountsPerCall = 50;

ApiCall listMembers(Region region, const QString &detector)
{
    ApiCall call = callOf(u"ListMembers"_s, region, detector);
    call.input.insert(u"onlyAssociated"_s, u"false"_s);
    call.input.insert(u"maxResults"_s, 50);
    return call;
}

/// GetMemberDetectors or GetRemainingFreeTrialDays.
ApiCall askAbout(const QString &operation, Region region, const QString &detector, std::span<const AccountId> accounts)
{
    ApiCall call = callOf(operation, region, detector);
    QJsonArray ids;
    for (const AccountId account : accounts)
        ids.append(account.toString());
    call.input.insert(u"accountIds"_s, ids);
    return call;
}

void takeTrials(const QJsonObject &answer, std::map<AccountId, TrialDays> &trials)
{
    for (const QJsonArray entries = answer["accounts"_L1].toArray(); const QJsonValue &entry : entries) {
        if (const auto account = AccountId::parse(entry["accountId"_L1].toString()))
            trials[*account] = parseTrials(entry.toObject());
    }
}

} // namespace

/// Accounts whose plans are asked for, some batches at a time.
struct RegionReader::Batches {
    Region region;
    QString detector;
    AwsCredentials credentials;
    std::vector<AccountId> accounts;
    std::size_t next = 0;
    std::map<AccountId, QJsonArray> features;
    std::map<AccountId, TrialDays> trials;

    void applyTo(AccountId account, DetectorReading &reading, Timestamp now) const
    {
        if (const auto known = features.find(account); known != features.end()) {
            setFeatures(reading.detector, known->second);
            reading.managed = parseManaged(known->second);
        }
        if (const auto known = trials.find(account); known != trials.end())
            setTrials(reading.detector, known->second, now);
    }
};

RegionReader::RegionReader(RestClient &client, const Keyring &keys, QObject *parent)
    : QObject(parent), m_client(client), m_findings(client), m_keys(keys)
{
}

const AwsCredentials *RegionReader::keysOf(AccountId account) const
{
    const auto found = m_keys.find(account);
    return found == m_keys.end() ? nullptr : &found->second;
}

QFuture<Result<RegionReading>> RegionReader::read(Region region, AccountId management, bool rows)
{
    RegionReading reading;
    reading.region = region;
    reading.hasRows = rows;
    const auto own = co_await readOwnDetectorIds(region);
    if (!own)
        co_return std::unexpected(own.error());
    const auto administrator = co_await readAdministrator(region, management, *own);
    if (!administrator)
        co_return std::unexpected(administrator.error());
    reading.administrator = *administrator;
    reading.isInUse = reading.administrator || !own->empty();

    const AccountId admin = reading.administrator.value_or(AccountId());
    const auto detector = own->find(admin);
    if (detector != own->end()) {
        const auto configuration = co_await readConfiguration(region, admin, detector->second);
        if (!configuration && !isRefusal(configuration.error()))
            co_return std::unexpected(configuration.error());
        reading.configuration = configuration.value_or(OrganizationConfiguration());
    }
    if (!rows)
        co_return reading;
    if (detector != own->end()) {
        Result<RegionReading> members = co_await readMembers(reading, detector->second);
        if (!members)
            co_return std::unexpected(members.error());
        reading = std::move(*members);
    }
    const Result<RegionReading> withOwn = co_await readOwnRows(reading, *own);
    if (!withOwn)
        co_return withOwn;
    const Result<RegionReading> withDestinations = co_await readDestinations(*withOwn, *own);
    if (!withDestinations)
        co_return withDestinations;
    Result<RegionReading> withInvitations = co_await readInvitations(*withDestinations, *own);
    if (!withInvitations)
        co_return withInvitations;
    co_return co_await readFindings(std::move(*withInvitations), *own);
}

QFuture<Result<RegionReader::OwnDetectors>> RegionReader::readOwnDetectorIds(Region region)
{
    std::vector<std::pair<AccountId, QFuture<Result<QJsonArray>>>> asked;
    for (const auto &[account, credentials] : m_keys)
        asked.emplace_back(account, m_client.pages(callOf(u"ListDetectors"_s, region), u"detectorIds"_s, credentials, {}));
    OwnDetectors own;
    for (auto &[account, future] : asked) {
        const Result<QJsonArray> ids = co_await future;
        if (!ids && !isRefusal(ids.error()))
            co_return std::unexpected(ids.error());
        if (ids && !ids->isEmpty())
            own.emplace(account, ids->first().toString());
    }
    co_return own;
}

QFuture<Result<std::optional<AccountId>>> RegionReader::readAdministrator(Region region, AccountId management, OwnDetectors own)
{
    if (const AwsCredentials *keys = keysOf(management)) {
        const auto listed
            = co_await m_client.pages(callOf(u"ListOrganizationAdminAccounts"_s, region), u"adminAccounts"_s, *keys, {});
        if (!listed && !isRefusal(listed.error()))
            co_return std::unexpected(listed.error());
        if (listed) {
            const auto account = AccountId::parse(listed->at(0)["adminAccountId"_L1].toString()); // at most one
            co_return account ? std::optional(*account) : std::nullopt;
        }
    }
    // Only the administrator may see the preferences, and a member knows who its administrator is.
    for (const auto &[account, detector] : own) {
        const auto configuration = co_await readConfiguration(region, account, detector);
        if (configuration)
            co_return account;
        if (!isRefusal(configuration.error()))
            co_return std::unexpected(configuration.error());
    }
    for (const auto &[account, detector] : own) {
        const auto relationship = co_await readRelationship(region, account, detector);
        if (!relationship)
            co_return std::unexpected(relationship.error());
        if (relationship->administrator.isValid())
            co_return relationship->administrator;
    }
    co_return std::optional<AccountId>();
}

QFuture<Result<RegionReader::Relationship>> RegionReader::readRelationship(Region region, AccountId account, QString detector)
{
    const auto answer = co_await m_client.call(callOf(u"GetAdministratorAccount"_s, region, detector), *keysOf(account));
    if (!answer && !isRefusal(answer.error()))
        co_return std::unexpected(answer.error());
    Relationship relationship;
    if (!answer)
        co_return relationship;
    const QJsonObject json = answer->value("administrator"_L1).toObject();
    relationship.administrator = AccountId::parse(json["accountId"_L1].toString()).value_or(AccountId());
    relationship.member.status
        = parseRelationshipStatus(json["relationshipStatus"_L1].toString()).value_or(RelationshipStatus::None);
    relationship.member.invitedAt = timestampFromIso(json["invitedAt"_L1].toString()).value_or(Timestamp());
    co_return relationship;
}

QFuture<Result<OrganizationConfiguration>> RegionReader::readConfiguration(
    Region region, AccountId administrator, QString detector)
{
    const AwsCredentials *keys = keysOf(administrator);
    if (!keys)
        co_return OrganizationConfiguration();
    const ApiCall call = callOf(u"DescribeOrganizationConfiguration"_s, region, detector);
    Result<QJsonObject> answer = co_await m_client.call(call, *keys);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (!answer->value("nextToken"_L1).toString().isEmpty()) {
        const auto features = co_await m_client.pages(call, u"features"_s, *keys, {});
        if (!features)
            co_return std::unexpected(features.error());
        answer->insert(u"features"_s, *features);
    }
    co_return parseConfiguration(*answer);
}

QFuture<Result<RegionReading>> RegionReader::readMembers(RegionReading reading, QString detector)
{
    const AwsCredentials keys = *keysOf(*reading.administrator);
    const auto listed = co_await m_client.pages(listMembers(reading.region, detector), u"members"_s, keys, {});
    if (!listed && !isRefusal(listed.error()))
        co_return std::unexpected(listed.error());
    if (!listed)
        co_return reading;

    auto batches = std::make_shared<Batches>();
    batches->region = reading.region;
    batches->detector = detector;
    batches->credentials = keys;
    for (const QJsonValue &entry : *listed) {
        const auto member = parseMember(entry.toObject());
        if (!member)
            co_return std::unexpected(member.error());
        reading.rows[member->account] = {member->email, member->member, member->detector};
        if (isAssociated(member->member))
            batches->accounts.push_back(member->account);
    }
    if (const auto done = co_await readInBatches(batches); !done)
        co_return std::unexpected(done.error());
    for (const AccountId account : batches->accounts) {
        RegionReading::Row &row = reading.rows[account];
        DetectorReading read {row.detector, row.managed};
        batches->applyTo(account, read, m_client.now());
        row.detector = read.detector;
        row.managed = read.managed;
    }
    co_return reading;
}

QFuture<Result<RegionReader::DetectorReading>> RegionReader::readOwnDetector(Region region, AccountId account, QString id)
{
    const AwsCredentials keys = *keysOf(account);
    auto trialsAsked = m_client.call(askAbout(u"GetRemainingFreeTrialDays"_s, region, id, {&account, 1}), keys);
    const auto answer = co_await m_client.call(callOf(u"GetDetector"_s, region, id), keys);
    const auto trials = co_await trialsAsked;
    if (!answer || (!trials && !isRefusal(trials.error())))
        co_return std::unexpected(answer ? trials.error() : answer.error());
    const auto detector = parseDetector(id, *answer);
    if (!detector)
        co_return std::unexpected(detector.error());
    DetectorReading reading {*detector, parseManaged(answer->value("features"_L1).toArray()), parseTags(*answer)};
    std::map<AccountId, TrialDays> days;
    if (trials)
        takeTrials(*trials, days);
    if (const auto known = days.find(account); known != days.end())
        setTrials(reading.detector, known->second, m_client.now());
    co_return reading;
}

QFuture<Result<RegionReading>> RegionReader::readOwnRows(RegionReading reading, OwnDetectors own)
{
    std::vector<std::pair<AccountId, QFuture<Result<DetectorReading>>>> asked;
    for (const auto &[account, detector] : own)
        asked.emplace_back(account, readOwnDetector(reading.region, account, detector));
    for (auto &[account, future] : asked) {
        const Result<DetectorReading> read = co_await future;
        if (!read && !isRefusal(read.error()))
            co_return std::unexpected(read.error());
        if (!read)
            continue;
        reading.rows[account].detector = read->detector;
        reading.rows[account].managed = read->managed;
        reading.rows[account].tags = read->tags;
    }
    // Without the administrator's keys a member itself says that it is one.
    for (const auto &[account, detector] : own) {
        if (account == reading.administrator || keysOf(reading.administrator.value_or(AccountId())))
            continue;
        const auto relationship = co_await readRelationship(reading.region, account, detector);
        if (!relationship)
            co_return std::unexpected(relationship.error());
        if (relationship->administrator.isValid())
            reading.rows[account].member = relationship->member;
    }
    std::vector<std::pair<AccountId, QFuture<Result<DetectionLists>>>> listed;
    for (const auto &[account, detector] : own) {
        if (reading.rows[account].member && isAssociated(*reading.rows[account].member))
            continue; // its administrator has them
        listed.emplace_back(account, readLists(reading.region, account, detector));
    }
    for (auto &[account, future] : listed) {
        const Result<DetectionLists> lists = co_await future;
        reading.knowsLists = reading.knowsLists && lists.has_value();
        if (lists && !lists->empty())
            reading.lists[account] = *lists;
    }
    co_return reading;
}

/// Whom the accounts listed that administer by invitation.
QFuture<Result<RegionReading>> RegionReader::readInvitations(RegionReading reading, OwnDetectors own)
{
    std::vector<std::pair<AccountId, QFuture<Result<QJsonArray>>>> asked;
    for (const auto &[account, detector] : own) {
        if (account != reading.administrator)
            asked.emplace_back(account, m_client.pages(listMembers(reading.region, detector), u"members"_s, *keysOf(account), {}));
    }
    for (auto &[account, future] : asked) {
        const Result<QJsonArray> listed = co_await future;
        if (!listed && !isRefusal(listed.error()))
            co_return std::unexpected(listed.error());
        for (const auto entries = listed.value_or(QJsonArray()); const QJsonValue &entry : entries) {
            const auto member = parseMember(entry.toObject());
            if (!member)
                co_return std::unexpected(member.error());
            Member &known = reading.invitations[{account, member->account}];
            known = member->member;
            known.type = MemberType::ByInvitation;
            if (QString &email = reading.rows[member->account].email; email.isEmpty())
                email = member->email;
        }
    }
    co_return reading;
}

QFuture<Result<RegionReading>> RegionReader::readFindings(RegionReading reading, OwnDetectors own)
{
    const bool asksAdministrator = reading.administrator && own.contains(*reading.administrator);
    std::vector<QFuture<Result<std::vector<StoredFinding>>>> findingsAsked;
    std::vector<std::pair<AccountId, QFuture<Result<FindingFilters>>>> filtersAsked;
    for (const auto &[account, detector] : own) {
        const auto row = reading.rows.find(account);
        const bool isMember = row != reading.rows.end() && row->second.member && isAssociated(*row->second.member);
        const AwsCredentials keys = *keysOf(account);
        // The administrator sees those of its members.
        if (!asksAdministrator || account == *reading.administrator || !isMember)
            findingsAsked.push_back(m_findings.readFindings(reading.region, detector, keys));
        filtersAsked.emplace_back(account, m_findings.readFilters(reading.region, detector, keys));
    }
    for (auto &future : findingsAsked) {
        Result<std::vector<StoredFinding>> findings = co_await future;
        if (!findings && !isRefusal(findings.error()))
            co_return std::unexpected(findings.error());
        reading.knowsFindings |= findings.has_value();
        if (findings)
            std::ranges::move(*findings, std::back_inserter(reading.findings));
    }
    for (auto &[account, future] : filtersAsked) {
        const Result<FindingFilters> filters = co_await future;
        if (!filters && !isRefusal(filters.error()))
            co_return std::unexpected(filters.error());
        if (filters && !filters->empty())
            reading.filters.emplace(account, *filters);
    }
    co_return reading;
}

QFuture<Result<void>> RegionReader::readInBatches(std::shared_ptr<Batches> batches)
{
    std::vector<QFuture<Result<void>>> workers;
    workers.reserve(CallsAtOnce);
    for (std::size_t i = 0; i < CallsAtOnce; ++i)
        workers.push_back(workThrough(batches));
    Result<void> all;
    for (QFuture<Result<void>> &worker : workers) {
        const Result<void> done = co_await worker;
        if (!done)
            all = done;
    }
    co_return all;
}

QFuture<Result<void>> RegionReader::workThrough(std::shared_ptr<Batches> batches)
{
    while (batches->next < batches->accounts.size()) {
        const std::size_t first = batches->next;
        const std::size_t count = std::min(AccountsPerCall, batches->accounts.size() - first);
        batches->next += count;
        const std::span<const AccountId> accounts(batches->accounts.data() + first, count);
        auto trialsAsked = m_client.call(
            askAbout(u"GetRemainingFreeTrialDays"_s, batches->region, batches->detector, accounts), batches->credentials);
        const auto answer = co_await m_client.call(
            askAbout(u"GetMemberDetectors"_s, batches->region, batches->detector, accounts), batches->credentials);
        const auto trials = co_await trialsAsked;
        if (!answer || (!trials && !isRefusal(trials.error()))) {
            batches->next = batches->accounts.size(); // the others need not go on
            co_return std::unexpected(answer ? trials.error() : answer.error());
        }
        if (trials)
            takeTrials(*trials, batches->trials);
        for (const QJsonArray entries = answer->value("members"_L1).toArray(); const QJsonValue &entry : entries) {
            if (const auto account = AccountId::parse(entry["accountId"_L1].toString()))
                batches->features[*account] = entry["features"_L1].toArray();
        }
    }
    co_return Result<void>();
}

QFuture<Result<RegionReader::DetectorReadings>> RegionReader::readDetectors(
    std::shared_ptr<const RegionView> known, std::shared_ptr<const AccountTable> table, std::vector<AccountId> accounts)
{
    DetectorReadings detectors;
    auto batches = std::make_shared<Batches>();
    batches->region = known->region;
    for (const AccountId account : accounts) {
        const int row = table->row(account);
        if (row < 0 || !known->detectors[static_cast<std::size_t>(row)].exists())
            continue;
        const Detector &before = known->detectors[static_cast<std::size_t>(row)];
        if (!keysOf(account)) {
            batches->accounts.push_back(account);
            detectors[account].detector = before;
            continue;
        }
        const auto read = co_await readOwnDetector(known->region, account, before.id.toString());
        if (!read)
            co_return std::unexpected(read.error());
        detectors[account] = *read;
    }
    const AccountId administrator = known->administrator.value_or(AccountId());
    const AwsCredentials *keys = keysOf(administrator);
    const int row = table->row(administrator);
    if (batches->accounts.empty() || !keys || row < 0)
        co_return detectors;
    batches->credentials = *keys;
    batches->detector = known->detectors[static_cast<std::size_t>(row)].id.toString();
    if (const auto done = co_await readInBatches(batches); !done)
        co_return std::unexpected(done.error());
    for (const AccountId account : batches->accounts)
        batches->applyTo(account, detectors[account], m_client.now());
    co_return detectors;
}

} // namespace bucketwatch
