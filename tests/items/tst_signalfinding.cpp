// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/signalfinding.h"

#include "items/sampleview.h"

#include <QJsonArray>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp Noon(1'795'000'000'000ms);

/// A finding in one word each: "account type bucket user hour", "1 Discovery claims etl 0"; "-" is nothing.
StoredFinding finding(std::uint64_t id, const QString &text)
{
    const QStringList words = text.split(u' ');
    QJsonObject resource {{u"accessKeyDetails"_s, QJsonObject {{u"userName"_s, words[3]}}}};
    if (words[2] != "-"_L1)
        resource[u"s3BucketDetails"_s]
            = QJsonArray {QJsonObject {{u"arn"_s, QString(u"arn:aws:s3:::"_s + words[2])}, {u"name"_s, words[2]}}};
    const QJsonObject document {{u"type"_s, words[1]}, {u"title"_s, words[1]}, {u"severity"_s, 8.0}, {u"resource"_s, resource}};
    const Timestamp seen = Noon + std::chrono::hours(words[4].toInt());
    return {{id, 0}, sample::id(words[0].toInt()), std::make_shared<const FindingContent>(contentOf(document)), seen,
        {1, false, {}, seen}};
}

} // namespace

/// Which finding a signal of an attack sequence leads to.
class SignalFindingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignalLeadsTo_data();
    void aSignalLeadsTo();
};

void SignalFindingTest::aSignalLeadsTo_data()
{
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<int>("row");
    const auto row
        = [](const char *name, int expected, const QStringList &findings) { QTest::newRow(name) << findings << expected; };
    row("the one of its type", 1, {u"2 Discovery claims etl 0"_s, u"2 Impact claims etl 0"_s});
    row("none of another account", -1, {u"3 Impact claims etl 0"_s});
    row("none of another type", -1, {u"2 Discovery claims etl 0"_s});
    row("none about another bucket", -1, {u"2 Impact ledger etl 0"_s});
    row("one about the account", 0, {u"2 Impact - etl 0"_s});
    row("that of the actor", 1, {u"2 Impact claims other 0"_s, u"2 Impact claims etl 0"_s, u"2 Impact claims other 1"_s});
    row("that of its time", 1, {u"2 Impact claims etl -9"_s, u"2 Impact claims etl 0"_s, u"2 Impact claims etl 30"_s});
    row("that of the actor before that of its time", 1, {u"2 Impact claims other 0"_s, u"2 Impact claims etl 30"_s});
    row("the newest", 1, {u"2 Impact claims etl 30"_s, u"2 Impact claims etl 40"_s, u"2 Impact claims etl 35"_s});
    row("none", -1, {});
}

void SignalFindingTest::aSignalLeadsTo()
{
    QFETCH(QStringList, findings);
    QFETCH(int, row);
    const auto view = sample::edited(sample::view(5), sample::ireland(), [&](RegionView &region) {
        std::vector<StoredFinding> stored;
        for (const QString &text : findings)
            stored.push_back(finding(stored.size() + 1, text));
        region.findings.append(std::move(stored));
    });
    const FindingColumns columns(view, view->find(sample::ireland()), sample::id(1));
    QCOMPARE(qsizetype(columns.size()), findings.size());
    const double noon = double(Noon.time_since_epoch().count()) / 1000;
    const QJsonObject user {{u"name"_s, u"etl"_s}, {u"uid"_s, u"AIDA"_s}};
    const QJsonObject sequence {{u"actors"_s, QJsonArray {QJsonObject {{u"id"_s, u"one"_s}, {u"user"_s, user}}}}};
    const QJsonObject document {{u"accountId"_s, sample::id(2).toString()},
        {u"service"_s, QJsonObject {{u"detection"_s, QJsonObject {{u"sequence"_s, sequence}}}}}};
    QJsonObject signal {{u"type"_s, u"FINDING"_s}, {u"name"_s, u"Impact"_s}, {u"actorIds"_s, QJsonArray {u"one"_s}},
        {u"resourceUids"_s, QJsonArray {u"arn:aws:s3:::claims"_s}}, {u"firstSeenAt"_s, noon - 60}, {u"lastSeenAt"_s, noon + 60}};
    QCOMPARE(rowOfSignal(columns, document, signal), row);
    signal[u"type"_s] = u"CLOUD_TRAIL"_s;
    QCOMPARE(rowOfSignal(columns, document, signal), -1);
}

QTEST_GUILESS_MAIN(SignalFindingTest)
#include "tst_signalfinding.moc"
