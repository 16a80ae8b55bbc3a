// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/consoleoptions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

std::expected<ConsoleOptions, EarlyEnd> parsed(const QStringList &arguments)
{
    std::vector<std::string> words {"bucketwatch"};
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<const char *> argv;
    for (const std::string &word : words)
        argv.push_back(word.c_str());
    return parseConsoleOptions(int(argv.size()), argv.data());
}

} // namespace

class tst_ConsoleOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingSaidIsNothingChosen();
    void everyOptionIsRead();
    void themesAreNamed_data();
    void themesAreNamed();
    void filesAreAWorkspaceAndRecordings();
    void askingEndsWithStatus0_data();
    void askingEndsWithStatus0();
    void mistakesEndWithStatus2_data();
    void mistakesEndWithStatus2();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void tst_ConsoleOptions::initTestCase()
{
    for (const QString &name : {u"one.bucketwatch"_s, u"two.bucketwatch"_s, u"log.json"_s, u"m\u00fcller.json.gz"_s}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

void tst_ConsoleOptions::nothingSaidIsNothingChosen()
{
    const auto options = parsed({});
    QVERIFY(options);
    QVERIFY(!options->identity);
    QVERIFY(!options->region);
    QVERIFY(!options->theme);
    QVERIFY(!options->size.isValid());
    QCOMPARE(options->page, QString());
    QCOMPARE(options->pictures, QString());
    QCOMPARE(options->language, QString());
    QCOMPARE(options->workspace, QString());
    QVERIFY(options->recordings.isEmpty());
}

void tst_ConsoleOptions::everyOptionIsRead()
{
    const auto options = parsed({u"--as"_s, u"004128875301"_s, u"--region=eu-west-1"_s, u"--page"_s, u"accounts"_s, u"--theme"_s, u"dark"_s,
        u"--size"_s, u"1024x700"_s, u"--pictures"_s, u"shots"_s, u"--language"_s, u"en"_s});
    QVERIFY2(options, options ? "" : options.error().words.c_str());
    QCOMPARE(options->identity, AccountId(4128875301));
    QCOMPARE(options->region, *Region::parse(u"eu-west-1"_s));
    QCOMPARE(options->page, u"accounts"_s);
    QCOMPARE(options->theme, Theme::Choice::Dark);
    QCOMPARE(options->size, QSize(1024, 700));
    QCOMPARE(options->pictures, u"shots"_s);
    QCOMPARE(options->language, u"en"_s);
}

void tst_ConsoleOptions::themesAreNamed_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
    QTest::newRow("system") << Theme::Choice::System;
}

void tst_ConsoleOptions::themesAreNamed()
{
    QFETCH(Theme::Choice, choice);
    const auto options = parsed({u"--theme"_s, QLatin1StringView(QTest::currentDataTag())});
    QVERIFY(options);
    QCOMPARE(options->theme, choice);
}

void tst_ConsoleOptions::filesAreAWorkspaceAndRecordings()
{
    const QString umlaut = path(u"m\u00fcller.json.gz"_s);
    const auto options = parsed({path(u"log.json"_s), path(u"one.bucketwatch"_s), umlaut, m_folder.path()});
    QVERIFY2(options, options ? "" : options.error().words.c_str());
    QCOMPARE(options->workspace, path(u"one.bucketwatch"_s));
    QCOMPARE(options->recordings, (QStringList {path(u"log.json"_s), umlaut, m_folder.path()}));
}

void tst_ConsoleOptions::askingEndsWithStatus0_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("words");
    QTest::newRow("help") << u"--help"_s << u"--region"_s;
    QTest::newRow("h") << u"-h"_s << u"--pictures"_s;
    QTest::newRow("version") << u"--version"_s << u"bucketwatch "_s;
    QTest::newRow("v") << u"-v"_s << u"bucketwatch "_s;
}

void tst_ConsoleOptions::askingEndsWithStatus0()
{
    QFETCH(QString, argument);
    QFETCH(QString, words);
    const auto options = parsed({argument});
    QVERIFY(!options);
    QCOMPARE(options.error().status, 0);
    const QString said = QString::fromStdString(options.error().words);
    QVERIFY2(said.contains(words), qPrintable(said));
}

void tst_ConsoleOptions::mistakesEndWithStatus2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words"); // that the answer names the option and what is right
    const auto row = [](const char *name, const QStringList &arguments, const QString &words) { QTest::newRow(name) << arguments << words; };
    row("unknown option", {u"--frobnicate"_s}, u"--frobnicate"_s);
    row("value missing", {u"--as"_s}, u"--as"_s);
    row("account of 11 digits", {u"--as"_s, u"12345678901"_s}, u"--as: "_s);
    row("account of letters", {u"--as"_s, u"security-one"_s}, u"--as: "_s);
    row("account empty", {u"--as"_s, QString()}, u"--as: "_s);
    row("Region unknown", {u"--region"_s, u"eu-nowhere-9"_s}, u"--region: "_s);
    row("Region in capitals", {u"--region"_s, u"EU-WEST-1"_s}, u"--region: "_s);
    row("page unknown", {u"--page"_s, u"buckets"_s}, u"--page: buckets not in {"_s);
    row("theme unknown", {u"--theme"_s, u"sepia"_s}, u"--theme: sepia not in {"_s);
    row("size one side", {u"--size"_s, u"1024"_s}, u"--size: The size is WIDTHxHEIGHT, at least 640x480"_s);
    row("size three sides", {u"--size"_s, u"1024x700x2"_s}, u"--size: The size is"_s);
    row("size too small", {u"--size"_s, u"639x480"_s}, u"--size: The size is"_s);
    row("size too large", {u"--size"_s, u"16385x700"_s}, u"--size: The size is"_s);
    row("size overflows", {u"--size"_s, u"99999999999x700"_s}, u"--size: The size is"_s);
    row("size negative", {u"--size=-1024x-700"_s}, u"--size: The size is"_s);
    row("size of words", {u"--size"_s, u"widexhigh"_s}, u"--size: The size is"_s);
    row("no such file", {u"/no/such/log.json"_s}, u"There is no file or folder /no/such/log.json."_s);
    row("twice", {u"--region"_s, u"eu-west-1"_s, u"--region"_s, u"eu-central-1"_s}, u"--region"_s);
    row("two workspaces", {path(u"one.bucketwatch"_s), path(u"two.bucketwatch"_s)}, u"Only one workspace can be opened: "_s + path(u"two.bucketwatch"_s));
}

void tst_ConsoleOptions::mistakesEndWithStatus2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const auto options = parsed(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().status, 2);
    const QString said = QString::fromStdString(options.error().words);
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(said.endsWith(u'\n'));
}

QTEST_GUILESS_MAIN(tst_ConsoleOptions)
#include "tst_consoleoptions.moc"
