// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/history.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

/// A history of edits: a number takes that edit back, 0 is an ordinary edit.
History historyOf(const std::vector<EditNumber> &reverts)
{
    History history;
    for (const EditNumber number : reverts)
        history.append({std::ssize(history.edits) + 1, {}, {}, u"edit"_s, number, 0});
    return history;
}

EditNumber numberOf(const std::optional<EditSummary> &edit)
{
    return edit ? edit->number : 0;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void saysWhatUndoAndRedoTakeBack_data();
    void saysWhatUndoAndRedoTakeBack();
    void takingARevertBackLetsTheEditStandAgain();
    void findsTheOriginOfAChain();
    void findsTheEditThatSetAField();
};

void TestHistory::saysWhatUndoAndRedoTakeBack_data()
{
    QTest::addColumn<std::vector<EditNumber>>("reverts");
    QTest::addColumn<EditNumber>("undoable");
    QTest::addColumn<EditNumber>("redoable");
    using Edits = std::vector<EditNumber>;
    QTest::newRow("nothing") << Edits {} << EditNumber(0) << EditNumber(0);
    QTest::newRow("one edit") << Edits {0} << EditNumber(1) << EditNumber(0);
    QTest::newRow("one undone") << Edits {0, 1} << EditNumber(0) << EditNumber(2);
    QTest::newRow("redone") << Edits {0, 1, 2} << EditNumber(1) << EditNumber(0);
    QTest::newRow("undone again") << Edits {0, 1, 2, 1} << EditNumber(0) << EditNumber(4);
    QTest::newRow("several edits") << Edits {0, 0, 0} << EditNumber(3) << EditNumber(0);
    QTest::newRow("two of three undone") << Edits {0, 0, 0, 3, 2} << EditNumber(1) << EditNumber(5);
    QTest::newRow("then one redone") << Edits {0, 0, 0, 3, 2, 5} << EditNumber(2) << EditNumber(4);
    QTest::newRow("then both redone") << Edits {0, 0, 0, 3, 2, 5, 4} << EditNumber(3) << EditNumber(0);
    QTest::newRow("a new edit cuts redo") << Edits {0, 0, 2, 0} << EditNumber(4) << EditNumber(0);
    QTest::newRow("undo after the cut") << Edits {0, 0, 2, 0, 4} << EditNumber(1) << EditNumber(5);
    QTest::newRow("an older edit taken back") << Edits {0, 0, 1} << EditNumber(2) << EditNumber(3);
}

void TestHistory::saysWhatUndoAndRedoTakeBack()
{
    QFETCH(const std::vector<EditNumber>, reverts);
    QFETCH(const EditNumber, undoable);
    QFETCH(const EditNumber, redoable);
    const History history = historyOf(reverts);
    QCOMPARE(numberOf(history.undoable()), undoable);
    QCOMPARE(numberOf(history.redoable()), redoable);
}

void TestHistory::takingARevertBackLetsTheEditStandAgain()
{
    QCOMPARE(historyOf({0, 1}).find(1)->revertedBy, 2);
    const History redone = historyOf({0, 1, 2});
    QCOMPARE(redone.find(1)->revertedBy, 0);
    QCOMPARE(redone.find(2)->revertedBy, 3);
    QCOMPARE(redone.find(3)->revertedBy, 0);
    QVERIFY(!redone.find(4));
}

void TestHistory::findsTheOriginOfAChain()
{
    const History history = historyOf({0, 0, 2, 3, 0});
    QCOMPARE(history.originOf(4), 2);
    QCOMPARE(history.originOf(3), 2);
    QCOMPARE(history.originOf(1), 1);
    QCOMPARE(history.originOf(9), 0);
}

void TestHistory::findsTheEditThatSetAField()
{
    const Region ireland = *Region::parse(u"eu-west-1");
    const Region ohio = *Region::parse(u"us-east-2");
    const AccountId account(111111111111);
    const auto field = fieldOf(Feature::S3DataEvents);
    const auto patchOf = [&](EditNumber edit) -> Result<OrganizationPatch> {
        OrganizationPatch patch;
        // Edits 1 and 3 set the field in Ireland, edit 2 another plan, edit 4 another account; edit 6 cannot be read.
        if (edit == 6)
            return std::unexpected(Error {Error::Kind::Damaged, u"damaged"_s, {}});
        const AccountId who = edit == 4 ? AccountId(222222222222) : account;
        patch.regions.push_back({ireland, {}, {{who, edit == 2 ? fieldOf(Feature::EksAuditLogs) : field, 0, 1}}});
        return patch;
    };
    const auto found = [&](const History &history, Region region) {
        return lastEdit(history, patchOf, region, account, field).transform([](const EditSummary &edit) { return edit.number; });
    };
    QCOMPARE(found(historyOf({0, 0, 0, 0}), ireland), EditNumber(3));
    QCOMPARE(found(historyOf({0, 0, 0, 0}), ohio), EditNumber(0));
    QCOMPARE(found(historyOf({0, 0, 0, 0, 3}), ireland), EditNumber(1)); // edit 3 was taken back
    QCOMPARE(found(historyOf({0, 0}), ireland), EditNumber(1));
    QCOMPARE(found(historyOf({}), ireland), EditNumber(0));
    QVERIFY(!found(historyOf({0, 0, 0, 0, 3, 0}), ireland));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
