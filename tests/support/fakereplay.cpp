// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakereplay.h"

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

Finding aFinding(const EventLog &log, const FakeFinding &fake, int number)
{
    Finding finding;
    finding.id = u"%1"_s.arg(number + 1, 32, 16, QLatin1Char('0'));
    finding.type = QString::fromLatin1(fake.type);
    finding.account = log.account(fake.rows.front());
    finding.region = u"eu-west-1"_s;
    finding.severity = fake.severity;
    finding.title = u"Example finding %1"_s.arg(number + 1);
    finding.resource = u"example-bucket"_s;
    finding.count = static_cast<int>(fake.rows.size());
    finding.firstSeen = log.time(fake.rows.front());
    finding.lastSeen = log.time(fake.rows.back());
    finding.document = QJsonObject {{u"Id"_s, finding.id}, {u"Type"_s, finding.type}, {u"Severity"_s, finding.severity}};
    return finding;
}

} // namespace

std::shared_ptr<Replay> aReplay(std::shared_ptr<const EventLog> log, const std::vector<FakeFinding> &findings)
{
    auto replay = std::make_shared<Replay>();
    replay->title = u"example"_s;
    for (int i = 0; i < std::ssize(findings); ++i) {
        const FakeFinding &fake = findings[static_cast<std::size_t>(i)];
        replay->findings.push_back(aFinding(*log, fake, i));
        replay->keys.push_back({.type = findFindingType(QString::fromLatin1(fake.type)),
            .account = log->account(fake.rows.front()),
            .region = u"eu-west-1"_s,
            .bucket = u"example-bucket"_s,
            .principal = u"arn:aws:iam::111122223333:user/reader"_s});
        for (const qsizetype row : fake.rows)
            replay->occurrences.push_back({log->time(row), row, i, 0});
    }
    std::ranges::stable_sort(
        replay->occurrences, [](const Occurrence &a, const Occurrence &b) { return a.eventRow < b.eventRow; });
    replay->evidence.push_back(
        {.kind = Evidence::Kind::PolicyStatement, .subject = u"Open"_s, .listName = {}, .listSha256 = {}, .access = {}});
    replay->events = std::move(log);
    return replay;
}

} // namespace bucketwatch
