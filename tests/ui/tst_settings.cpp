// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingStoredIsTheDefault();
    void whatIsSetIsThereAtTheNextStart();
    void aBadValueIsTheDefault_data();
    void aBadValueIsTheDefault();
    void aFileOfAnotherVersionIsBegunAnew_data();
    void aFileOfAnotherVersionIsBegunAnew();
    void aFileWithoutVersionIsKeptAndGetsOne();

private:
    void store(const QString &key, const QVariant &value);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_Settings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"settings.ini"_s);
}

void tst_Settings::store(const QString &key, const QVariant &value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

void tst_Settings::nothingStoredIsTheDefault()
{
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), Theme::Choice::System);
    QCOMPARE(settings.page(), QString());
    QVERIFY(settings.isNavigationShown());
    QCOMPARE(settings.region(), QString());
    QCOMPARE(settings.identity(), QString());
    QCOMPARE(settings.state(u"window"_s), QByteArray());
}

void tst_Settings::whatIsSetIsThereAtTheNextStart()
{
    const QByteArray state("\x01\x00\xff,;=", 6);
    {
        Settings settings(m_file);
        settings.setTheme(Theme::Choice::Dark);
        settings.setPage(u"accounts"_s);
        settings.setNavigationShown(false);
        settings.setSession(u"eu-west-1"_s, u"004128875301"_s);
        settings.setState(u"accounts/table"_s, state);
    }
    const Settings again(m_file);
    QCOMPARE(again.theme(), Theme::Choice::Dark);
    QCOMPARE(again.page(), u"accounts"_s);
    QVERIFY(!again.isNavigationShown());
    QCOMPARE(again.region(), u"eu-west-1"_s);
    QCOMPARE(again.identity(), u"004128875301"_s); // leading zeros are part of it
    QCOMPARE(again.state(u"accounts/table"_s), state);
}

void tst_Settings::aBadValueIsTheDefault_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("theme, unknown word") << u"theme"_s << QVariant(u"Sepia"_s);
    QTest::newRow("theme, number") << u"theme"_s << QVariant(2);
    QTest::newRow("theme, list") << u"theme"_s << QVariant(QStringList {u"Dark"_s, u"Light"_s});
    QTest::newRow("theme, empty") << u"theme"_s << QVariant(QString());
    QTest::newRow("navigation, word") << u"navigationShown"_s << QVariant(u"perhaps"_s);
    QTest::newRow("navigation, list") << u"navigationShown"_s << QVariant(QStringList {u"false"_s, u"false"_s});
    QTest::newRow("navigation, empty") << u"navigationShown"_s << QVariant(QString());
    QTest::newRow("page, list") << u"page"_s << QVariant(QStringList {u"accounts"_s, u"replay"_s});
}

void tst_Settings::aBadValueIsTheDefault()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    store(u"version"_s, 1);
    store(key, value);
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), Theme::Choice::System);
    QVERIFY(settings.isNavigationShown());
    QCOMPARE(settings.page(), QString());
}

void tst_Settings::aFileOfAnotherVersionIsBegunAnew_data()
{
    QTest::addColumn<QVariant>("version");
    QTest::newRow("newer") << QVariant(2);
    QTest::newRow("older") << QVariant(0);
    QTest::newRow("no number") << QVariant(u"one"_s);
}

void tst_Settings::aFileOfAnotherVersionIsBegunAnew()
{
    QFETCH(QVariant, version);
    store(u"version"_s, version);
    store(u"theme"_s, u"Dark"_s);
    store(u"state/window"_s, QByteArray("\x01state"));
    {
        const Settings settings(m_file);
        QCOMPARE(settings.theme(), Theme::Choice::System);
        QCOMPARE(settings.state(u"window"_s), QByteArray());
    }
    QCOMPARE(QSettings(m_file, QSettings::IniFormat).value(u"version"_s).toInt(), 1);
}

void tst_Settings::aFileWithoutVersionIsKeptAndGetsOne()
{
    store(u"theme"_s, u"Dark"_s);
    {
        const Settings settings(m_file);
        QCOMPARE(settings.theme(), Theme::Choice::Dark);
    }
    QCOMPARE(QSettings(m_file, QSettings::IniFormat).value(u"version"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
