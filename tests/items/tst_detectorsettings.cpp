// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/detectorsettings.h"

#include "support/organizationbuilder.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;

namespace {

const Region Ireland = *Region::parse(QStringLiteral("eu-west-1"));

} // namespace

/// What of the page Settings is open to whom; the rules themselves have their own tables.
class TestDetectorSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOpenTo_data();
    void isOpenTo();
    void showsDetectorAndTags();
    void aRegionThatIsNotUsedIsLocked();
    void tagsAreChecked_data();
    void tagsAreChecked();
};

void TestDetectorSettings::isOpenTo_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QString>("open"); // Frequency, Tags, Enable, Suspend, Disable, eXport
    QTest::newRow("administrator with members") << Admin << QStringLiteral("FTX");
    QTest::newRow("member") << Active << QStringLiteral("TX");
    QTest::newRow("standalone") << Standalone << QStringLiteral("FTSDX");
    QTest::newRow("without a detector") << Bare << QStringLiteral("E");
}

void TestDetectorSettings::isOpenTo()
{
    QFETCH(AccountId, account);
    QFETCH(QString, open);
    const auto settings = detectorSettingsFor(anOrganization().build(), Ireland, {account, Door::Window});
    const std::pair<QChar, QString> locks[] {{u'F', settings.frequencyLock}, {u'T', settings.tagsLock},
        {u'E', settings.enableLock}, {u'S', settings.suspendLock}, {u'D', settings.disableLock}, {u'X', settings.exportLock}};
    for (const auto &[letter, lock] : locks)
        QVERIFY2(lock.isEmpty() == open.contains(letter), qPrintable(letter + QStringLiteral(": ") + lock));
}

void TestDetectorSettings::showsDetectorAndTags()
{
    OrganizationView view = anOrganization().build();
    for (auto &region : view.regions) {
        auto part = std::make_shared<RegionView>(*region);
        part->tags[Standalone] = {{QStringLiteral("team"), QStringLiteral("security")}};
        region = part;
    }
    const auto settings = detectorSettingsFor(view, Ireland, {Standalone, Door::Window});
    QVERIFY(settings.runs());
    QCOMPARE(settings.tags, (Tags {{QStringLiteral("team"), QStringLiteral("security")}}));
    QVERIFY(!detectorSettingsFor(view, Ireland, {Suspended, Door::Window}).runs());
    QVERIFY(detectorSettingsFor(view, Ireland, {Admin, Door::Window}).tags.empty());
}

void TestDetectorSettings::aRegionThatIsNotUsedIsLocked()
{
    const auto settings
        = detectorSettingsFor(anOrganization().build(), *Region::parse(QStringLiteral("sa-east-1")), {Standalone, Door::Window});
    QVERIFY(!settings.detector.exists());
    for (const QString &lock :
        {settings.frequencyLock, settings.tagsLock, settings.enableLock, settings.suspendLock, settings.disableLock})
        QVERIFY(!lock.isEmpty());
}

void TestDetectorSettings::tagsAreChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << QStringLiteral("team") << QStringLiteral("security") << true;
    QTest::newRow("no value") << QStringLiteral("team") << QString() << true;
    QTest::newRow("no key") << QString() << QStringLiteral("security") << false;
    QTest::newRow("reserved") << QStringLiteral("aws:team") << QStringLiteral("security") << false;
    QTest::newRow("reserved in capitals") << QStringLiteral("AWS:team") << QString() << false;
    QTest::newRow("longest key") << QString(128, u'k') << QString() << true;
    QTest::newRow("key too long") << QString(129, u'k') << QString() << false;
    QTest::newRow("longest value") << QStringLiteral("k") << QString(256, u'v') << true;
    QTest::newRow("value too long") << QStringLiteral("k") << QString(257, u'v') << false;
}

void TestDetectorSettings::tagsAreChecked()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QTEST(tagProblem(key, value).isEmpty(), "valid");
}

QTEST_GUILESS_MAIN(TestDetectorSettings)
#include "tst_detectorsettings.moc"
