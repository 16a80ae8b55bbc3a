// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/destinationeffects.h"

#include "support/editjournal.h"
#include "workspace/newworkspace.h"
#include "workspace/regionpieces.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

const QString Bucket = u"arn:aws:s3:::halden-findings-export"_s;
const QString Key = u"arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"_s;

CreateDestination create(const QString &bucket = Bucket, const QString &key = Key)
{
    PublishingDestination destination;
    destination.bucketArn = bucket;
    destination.keyArn = key;
    destination.expectedBucketOwner = Active;
    destination.tags = {{u"team"_s, u"red"_s}};
    return {ireland(), destination};
}

UpdateDestination move(const QString &bucket = Bucket + u"/findings"_s)
{
    return {ireland(), {}, bucket};
}

class Journal : public EditJournal {
public:
    [[nodiscard]] std::optional<PublishingDestination> destination(AccountId account = Admin) const
    {
        return destinationOf(organization.region(), account);
    }
};

} // namespace

/// The rules of the bucket that findings are exported to, its bytes and its place in a workspace.
class TestDestinationRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void arnsAreTakenApart_data();
    void arnsAreTakenApart();
    void keysAreRecognized_data();
    void keysAreRecognized();
    void aDetectorHasOne();
    void badArnsAreRefused_data();
    void badArnsAreRefused();
    void othersAreNotReached();
    void updatesKeepWhatTheyDoNotName();
    void aDisabledDetectorTakesItsDestinationAlong();
    void everyEditIsTakenBack();
    void onlyItsAccountTakesBack();
    void piecesComeBackAndAreRefusedInParts();
    void workspacesKeepDestinations();
};

void TestDestinationRules::arnsAreTakenApart_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("bucket"); // empty: it is none
    QTest::addColumn<QString>("prefix");
    QTest::newRow("bucket") << Bucket << u"halden-findings-export"_s << QString();
    QTest::newRow("prefix") << Bucket + u"/guardduty"_s << u"halden-findings-export"_s << u"guardduty"_s;
    QTest::newRow("longer prefix") << Bucket + u"/a/b/"_s << u"halden-findings-export"_s << u"a/b"_s;
    QTest::newRow("slash at the end") << Bucket + u'/' << u"halden-findings-export"_s << QString();
    QTest::newRow("China") << u"arn:aws-cn:s3:::logs.example.com"_s << u"logs.example.com"_s << QString();
    QTest::newRow("shortest") << u"arn:aws:s3:::abc"_s << u"abc"_s << QString();
    QTest::newRow("longest prefix") << Bucket + u'/' + QString(512, u'x') << u"halden-findings-export"_s << QString(512, u'x');
    for (const QString &bad :
        QStringList {QString(), u"halden-findings-export"_s, u"s3://halden-findings-export"_s, u"arn:aws:s3:::ab"_s,
            u"arn:aws:s3:::Capital"_s, u"arn:aws:s3:::two..dots"_s, u"arn:aws:s3:::-dash"_s, u"arn:aws:s3:::dash-"_s,
            u"arn:aws:s3:eu-west-1::bucket"_s, u"arn:aws:s3:::"_s + QString(64, u'x'), Bucket + u"//x"_s, Bucket + u"/a\nb"_s,
            Bucket + u'\n', Bucket + u'/' + QString(513, u'x'), u"arn:aws:s3:::under_score"_s, Key})
        QTest::newRow(qPrintable(u"bad: "_s + bad.left(60))) << bad << QString() << QString();
}

void TestDestinationRules::arnsAreTakenApart()
{
    QFETCH(const QString, arn);
    QFETCH(const QString, bucket);
    const auto place = bucketPlaceFrom(arn);
    QCOMPARE(place.has_value(), !bucket.isEmpty());
    if (!place)
        return;
    QCOMPARE(place->bucket, bucket);
    QTEST(place->prefix, "prefix");
    QCOMPARE(bucketPlaceFrom(arnOf(*place)), place);
}

void TestDestinationRules::keysAreRecognized_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("name"); // empty: it is none
    QTest::newRow("key") << Key << u"key/1234abcd-12ab-34cd-56ef-1234567890ab"_s;
    QTest::newRow("alias") << u"arn:aws:kms:eu-west-1:111122223333:alias/guardduty"_s << u"alias/guardduty"_s;
    QTest::newRow("many Regions") << u"arn:aws:kms:eu-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"_s
                                  << u"key/mrk-1234abcd12ab34cd56ef1234567890ab"_s;
    for (const QString &bad : QStringList {QString(), u"alias/guardduty"_s, u"1234abcd-12ab-34cd-56ef-1234567890ab"_s,
             u"arn:aws:kms:eu-west-1:1111:key/1234abcd"_s, u"arn:aws:kms:eu-west-1:111122223333:key/"_s,
             u"arn:aws:kms::111122223333:key/1234abcd"_s, u"arn:aws:kms:eu-west-1:111122223333:grant/x"_s, Key + u'\n', Bucket})
        QTest::newRow(qPrintable(u"bad: "_s + bad)) << bad << QString();
}

void TestDestinationRules::keysAreRecognized()
{
    QFETCH(const QString, arn);
    QFETCH(const QString, name);
    QCOMPARE(isKmsKeyArn(arn), !name.isEmpty());
    QCOMPARE(kmsKeyName(arn), name.isEmpty() ? arn : name);
}

void TestDestinationRules::aDetectorHasOne()
{
    Journal journal;
    QVERIFY2(journal.change(Admin, create()), qPrintable(journal.message));
    const auto made = journal.destination();
    QVERIFY(made);
    QCOMPARE(made->id.size(), 32);
    QCOMPARE(made->bucketArn, Bucket);
    QCOMPARE(made->keyArn, Key);
    QCOMPARE(made->expectedBucketOwner, std::optional(Active));
    QCOMPARE(made->status, PublishingStatus::Publishing);
    QVERIFY(!journal.change(Admin, create(u"arn:aws:s3:::another"_s)));
    QCOMPARE(journal.message, u"The request failed because a publishingDestination already exists for the current account."_s);
    QVERIFY(journal.change(Admin, DeleteDestination {ireland(), made->id}));
    QVERIFY(!journal.destination());
    QVERIFY(journal.change(Admin, create(u"arn:aws:s3:::another"_s)));
}

void TestDestinationRules::badArnsAreRefused_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("key");
    QTest::newRow("no bucket") << QString() << Key;
    QTest::newRow("no key") << Bucket << QString();
    QTest::newRow("bucket without its ARN") << u"halden-findings-export"_s << Key;
    QTest::newRow("key without its ARN") << Bucket << u"alias/guardduty"_s;
}

void TestDestinationRules::badArnsAreRefused()
{
    QFETCH(const QString, bucket);
    QFETCH(const QString, key);
    const QString invalid
        = u"The request is rejected because an invalid or out-of-range value is specified as an input parameter."_s;
    Journal journal;
    QVERIFY(!journal.change(Admin, create(bucket, key)));
    QCOMPARE(journal.message, invalid);
    QVERIFY(journal.change(Admin, create()));
    const auto before = journal.destination();
    QVERIFY(!journal.change(Admin, UpdateDestination {ireland(), before->id, bucket, key}));
    QCOMPARE(journal.message, invalid);
    QCOMPARE(journal.destination(), before);
}

void TestDestinationRules::othersAreNotReached()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    const QString id = journal.destination()->id;
    QVERIFY(!journal.change(Active, move())); // members have one of their own, or none
    QVERIFY(journal.message.contains("no such resource"_L1));
    QVERIFY(!journal.change(Active, DeleteDestination {ireland(), id}));
    QVERIFY(!journal.change(Admin, DeleteDestination {ireland(), u"none"_s}));
    QVERIFY(!journal.change(Bare, create()));
    QVERIFY(journal.message.contains("not owned"_L1));
    QVERIFY(journal.change(Active, create()));
    QVERIFY(journal.destination(Active)->id != id);
}

void TestDestinationRules::updatesKeepWhatTheyDoNotName()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    PublishingDestination wanted = *journal.destination();
    QVERIFY(!journal.change(Admin, UpdateDestination {ireland(), wanted.id}));
    QVERIFY(!journal.change(Admin, move(Bucket)));
    QVERIFY2(journal.message.isEmpty(), qPrintable(journal.message));
    QVERIFY(journal.change(Admin, move()));
    wanted.bucketArn = Bucket + u"/findings"_s;
    QCOMPARE(journal.destination(), std::optional(wanted));
    wanted.keyArn = u"arn:aws:kms:eu-west-1:111122223333:alias/guardduty"_s;
    QVERIFY(journal.change(Admin, UpdateDestination {ireland(), wanted.id, {}, wanted.keyArn}));
    QCOMPARE(journal.destination(), std::optional(wanted));
    journal.organization.edit().destinations[Admin].status = PublishingStatus::UnableToPublish;
    QVERIFY(journal.change(Admin, UpdateDestination {ireland(), {}, {}, wanted.keyArn}));
    QCOMPARE(journal.destination(), std::optional(wanted)); // it is tried again
}

void TestDestinationRules::aDisabledDetectorTakesItsDestinationAlong()
{
    Journal journal;
    QVERIFY(journal.change(Standalone, create()));
    QVERIFY(journal.change(Admin, create()));
    const auto before = journal.destination(Standalone);
    const EditNumber gone = journal.change(Standalone, DeleteDetector {ireland()});
    QVERIFY(gone);
    QVERIFY(!journal.destination(Standalone) && journal.destination(Admin));
    QVERIFY2(journal.revert(gone, Standalone), qPrintable(journal.message));
    QCOMPARE(journal.destination(Standalone), before);
    // Taking back how the detector came takes along what it got since.
    Journal other;
    const EditNumber made = other.change(Bare, createDetector());
    QVERIFY(other.change(Bare, create()));
    QVERIFY2(other.revert(made, Bare), qPrintable(other.message));
    QVERIFY(!other.destination(Bare));
}

void TestDestinationRules::everyEditIsTakenBack()
{
    Journal journal;
    const std::vector<Change> changes {create(), move(), DeleteDestination {ireland(), {}}};
    for (const Change &change : changes) {
        const auto before = journal.destination();
        const EditNumber edit = journal.change(Admin, change);
        QVERIFY2(edit, qPrintable(journal.message));
        const auto after = journal.destination();
        QVERIFY(before != after);
        const EditNumber undo = journal.revert(edit, Admin);
        QVERIFY2(undo, qPrintable(journal.message));
        QCOMPARE(journal.destination(), before);
        const EditNumber redo = journal.revert(undo, Admin);
        QVERIFY2(redo, qPrintable(journal.message));
        QCOMPARE(journal.destination(), after);
    }
}

void TestDestinationRules::onlyItsAccountTakesBack()
{
    Journal journal;
    const EditNumber made = journal.change(Active, create());
    QVERIFY(!journal.revert(made, Admin));
    QVERIFY2(journal.message.contains(Active.toString()), qPrintable(journal.message));
    const EditNumber later = journal.change(Active, move());
    QVERIFY(!journal.revert(made, Active));
    QVERIFY(journal.message.contains("Edit 2"_L1));
    QVERIFY(journal.revert(later, Active));
    QVERIFY(journal.revert(made, Active));
    QVERIFY(!journal.destination(Active));
}

void TestDestinationRules::piecesComeBackAndAreRefusedInParts()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    QVERIFY(journal.change(Active, create(Bucket + u"/x"_s)));
    const QByteArray bytes = encodePiece(journal.organization.region(), PieceKind::Destinations, 0);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(nameOf(PieceKind::Destinations), u"buckets that findings are exported to"_s);
    RegionView read;
    QVERIFY(decodePiece(bytes, PieceKind::Destinations, 0, read));
    QVERIFY(read.destinations == journal.organization.region().destinations);
    QCOMPARE(encodePiece(read, PieceKind::Destinations, 0), bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        RegionView broken;
        QVERIFY(!decodePiece(QByteArrayView(bytes).first(length), PieceKind::Destinations, 0, broken));
    }
    QVERIFY(encodePiece(RegionView(), PieceKind::Destinations, 0).isEmpty());
}

void TestDestinationRules::workspacesKeepDestinations()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"destinations.bucketwatch"_s);
    Journal journal;
    QVERIFY(writeNewWorkspace(path, journal.organization.view, Overwrite::No));
    const auto workspace = Workspace::open(path);
    const std::vector<std::pair<AccountId, Change>> changes {{Admin, create()}, {Standalone, create()}, {Admin, move()},
        {Standalone, DeleteDetector {ireland()}}, {Admin, DeleteDestination {ireland(), {}}}};
    for (const auto &[caller, change] : changes) {
        const OrganizationView before = journal.organization.view;
        const EditNumber number = journal.change(caller, change);
        QVERIFY2(number, qPrintable(journal.message));
        QVERIFY((*workspace)->commit(before, journal.organization.view, {journal.history.edits.back(), journal.patches[number]}));
        const auto content = (*workspace)->read();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        QVERIFY(content->organization.find(ireland())->destinations == journal.organization.region().destinations);
        QVERIFY((*workspace)->readPatch(number, *content->organization.accounts) == journal.patches[number]);
    }
}

QTEST_GUILESS_MAIN(TestDestinationRules)
#include "tst_destinationrules.moc"
