// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/missedfindings.h"

#include "replay/replayloader.h"
#include "support/recordingwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const AccountId Watched(200000000001);
const AccountId Unwatched(200000000002);
const Timestamp Noon = timestampFromIso(u"2026-11-23T12:00:00Z").value();

} // namespace

class TestMissedFindings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWatchedMissesNothing();
    void dataEventsOfOthersAreMissed();
    void whatIsFoundAnywayIsNotMissed();
    void givingUpFindsNothing();

private:
    [[nodiscard]] std::shared_ptr<const Replay> replayed(std::function<bool(AccountId)> isMonitored) const;

    QTemporaryDir m_folder;
    QString m_file;
};

void TestMissedFindings::initTestCase()
{
    m_file = m_folder.filePath(u"day.json"_s);
    RecordingWriter writer;
    writer.add(RecordingWriter::kaliLinux(Noon, Watched));
    writer.add(RecordingWriter::publicPolicy(Noon + 1min, Unwatched));
    writer.add(RecordingWriter::kaliLinux(Noon + 2min, Unwatched));
    writer.add(RecordingWriter::kaliLinux(Noon + 3min, Unwatched));
    writer.add(RecordingWriter::loggingOff(Noon + 4min, Unwatched));
    QVERIFY(writer.write(m_file));
}

std::shared_ptr<const Replay> TestMissedFindings::replayed(std::function<bool(AccountId)> isMonitored) const
{
    ReplayOptions options;
    options.paths = {m_file};
    options.isMonitored
        = [isMonitored = std::move(isMonitored)](AccountId account, std::string_view) { return isMonitored(account); };
    QFuture<Result<std::shared_ptr<const Replay>>> future = loadReplay(std::move(options));
    future.waitForFinished();
    return future.result().value_or(nullptr);
}

void TestMissedFindings::whatIsWatchedMissesNothing()
{
    const auto replay = replayed([](AccountId) { return true; });
    QVERIFY(replay);
    QCOMPARE(replay->findings.size(), 4U);
    QVERIFY(missedFindings(*replay, nullptr).empty());
}

void TestMissedFindings::dataEventsOfOthersAreMissed()
{
    const auto replay = replayed([](AccountId account) { return account == Watched; });
    QVERIFY(replay);
    const std::vector<MissedFinding> missed = missedFindings(*replay, nullptr);
    QCOMPARE(missed.size(), 1U);
    QCOMPARE(missed[0].raised, Noon + 2min);
    QCOMPARE(missed[0].key.account, Unwatched);
    QCOMPARE(missed[0].key.type->name, u"PenTest:S3/KaliLinux"_s);
}

void TestMissedFindings::whatIsFoundAnywayIsNotMissed()
{
    const auto replay = replayed([](AccountId) { return false; });
    QVERIFY(replay);
    QCOMPARE(replay->findings.size(), 2U); // of management events
    const std::vector<MissedFinding> missed = missedFindings(*replay, nullptr);
    QCOMPARE(missed.size(), 2U);
    QVERIFY(std::ranges::is_sorted(missed, {}, &MissedFinding::raised));
    for (const MissedFinding &one : missed)
        QVERIFY(std::ranges::find(replay->keys, one.key) == replay->keys.end());
}

void TestMissedFindings::givingUpFindsNothing()
{
    const auto replay = replayed([](AccountId) { return false; });
    QVERIFY(replay);
    QVERIFY(missedFindings(*replay, nullptr, [] { return true; }).empty());
}

QTEST_GUILESS_MAIN(TestMissedFindings)
#include "tst_missedfindings.moc"
