// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporthtml.h"

#include "report/timelinesvg.h"
#include "support/fakeeventlog.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace bucketwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const FindingType *const Policy = findFindingType(u"Policy:S3/BucketAnonymousAccessGranted");

/// A report of one finding in which everything that a recording can name is called @p name.
ReplayReport aReport(const QString &name = u"day"_s, qint64 dataEvents = 75)
{
    const Timestamp begin = at("2026-11-23T08:00:00Z");
    ReplayReport report;
    report.title = name;
    report.paths = {name};
    report.pathCount = 1;
    report.files = {{.path = name, .bytes = 2048}};
    report.fileCount = 1;
    report.unreadable = {{name, name}};
    report.unreadableCount = 1;
    report.statistics.events = 100;
    report.statistics.dataEvents = dataEvents;
    report.statistics.managementEvents = 100 - dataEvents;
    report.span = {begin, begin + 100min};
    report.density = TimelineDensity(*steadyLog(100, begin, 60s));
    report.marks = {{begin + 10min, Severity::High}};
    report.settings.lists = {QStringList {name}, {}, {}, {}};
    report.settings.asnDatabase = name;
    report.counts = {1, 1, 1};
    report.bySeverity[static_cast<std::size_t>(Severity::High)] = {1, 1, 1};
    report.byType = {{Policy, {1, 1, 1}}};
    Finding finding;
    finding.type = name;
    finding.account = AccountId(111122223333);
    finding.region = name;
    finding.severity = 8;
    finding.title = name;
    finding.resource = name;
    finding.principal = name;
    finding.count = 3;
    finding.firstSeen = begin + 10min;
    finding.lastSeen = begin + 20min;
    report.items = {{finding, name, {name}, ReplayReport::Dependence::None}};
    report.itemCount = 1;
    return report;
}

QString bodyOf(const QString &html)
{
    return html.sliced(html.indexOf(u"<body>"));
}

/// The cells of the row that begins with @p name.
QStringList cells(const QString &html, const QString &name)
{
    const QRegularExpression row(u"<tr><t[dh]>"_s + QRegularExpression::escape(name) + u"</t[dh]>(.*)</tr>"_s);
    QString rest = row.match(html).captured(1);
    rest.remove(u"</td>"_s);
    return rest.split(u"<td>"_s, Qt::SkipEmptyParts);
}

} // namespace

class TestReportHtml final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void textIsNoMarkup_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"bucket-1"_s << u"bucket-1"_s;
        QTest::newRow("tag") << u"<b>&\""_s << u"&lt;b&gt;&amp;&quot;"_s;
        QTest::newRow("entity") << u"&lt;"_s << u"&amp;lt;"_s;
        QTest::newRow("place") << u"%1 %2"_s << u"%1 %2"_s;
        QTest::newRow("control") << u"a\u0001\u0000b"_s << u"a\ufffd\ufffdb"_s;
        QTest::newRow("turned round") << u"a\u202eb"_s << u"a\ufffdb"_s;
        QTest::newRow("long") << QString(5000, u'x') << QString(1000, u'x') + u'…';
        QTest::newRow("long, of pairs") << QString(999, u'x') + u"\U0001F4A9"_s << QString(999, u'x') + u'…';
    }
    void textIsNoMarkup()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, text);
        QCOMPARE(reportText(value), text);
    }

    void nothingOfTheRecordingIsMarkup_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("attribute") << u"\"><img src=x onerror=alert(1)>"_s;
        QTest::newRow("end of style") << u"</style></svg></title><b>"_s;
        QTest::newRow("comment") << u"<!-- -->"_s;
        QTest::newRow("entities") << u"&lt;b&gt; &#60;b&#62;"_s;
        QTest::newRow("places") << u"%1 %2 %3 %L1 %n"_s;
    }
    void nothingOfTheRecordingIsMarkup()
    {
        QFETCH(const QString, name);
        for (const auto &render : {+[](const ReplayReport &report) { return reportHtml(report); },
                 +[](const ReplayReport &report) { return reportRichText(report, u"timeline"_s, 600); }}) {
            const QString html = render(aReport(name));
            const QString harmless = render(aReport());
            QCOMPARE(html.count(u'<'), harmless.count(u'<'));
            QCOMPARE(html.count(u'>'), harmless.count(u'>'));
            QVERIFY(html.count(name.toHtmlEscaped()) >= 10);
        }
    }

    void itNeedsNothingElse()
    {
        QString html = reportHtml(aReport());
        html.remove(u"http://www.w3.org/2000/svg"_s);
        for (const QString &part : {u"://"_s, u"src="_s, u"href"_s, u"<script"_s, u"url("_s, u"@import"_s, u"<link"_s})
            QVERIFY2(!html.contains(part), qPrintable(part));
        QVERIFY(html.contains(u"Content-Security-Policy"_s));
        QVERIFY(html.contains(u"<meta charset=\"utf-8\">"_s));
    }

    void itTellsOfRecordingAndFindings()
    {
        const QString html = reportHtml(aReport());
        QVERIFY(html.contains(u"<h1>Report on day</h1>"_s));
        QCOMPARE(cells(html, u"Time range"_s), QStringList {u"November 23, 2026, 08:00 to 09:40 (UTC)"_s});
        QCOMPARE(cells(html, u"Events"_s), QStringList {u"100"_s});
        QCOMPARE(cells(html, u"Sensitivity"_s), QStringList {u"normal"_s});
        QCOMPARE(cells(html, u"Threat lists"_s), QStringList {u"day"_s});
        QCOMPARE(cells(html, u"Tor lists"_s), QStringList {u"none"_s});
        QCOMPARE(cells(html, u"High"_s), (QStringList {u"1"_s, u"1"_s, u"1"_s}));
        QCOMPARE(cells(html, Policy->name), (QStringList {u"1"_s, u"1"_s, u"1"_s}));
        QCOMPARE(cells(html, u"Account"_s), QStringList {u"day (111122223333)"_s});
        const QString finding = html.sliced(html.indexOf(u"<h3>"_s));
        QCOMPARE(cells(finding, u"Severity"_s), QStringList {u"High (8.0)"_s});
        QCOMPARE(cells(html, u"Time"_s), QStringList {u"Nov 23, 2026, 08:10:00 (UTC) to Nov 23, 2026, 08:20:00 (UTC)"_s});
        QCOMPARE(cells(html, u"S3 Protection"_s), QStringList {u"Found with and without S3 Protection."_s});
    }

    void dependenceIsSaidInWords_data()
    {
        QTest::addColumn<ReplayReport::Dependence>("dependence");
        QTest::addColumn<QString>("words");
        QTest::newRow("only with") << ReplayReport::Dependence::OnlyWith << u"only with"_s;
        QTest::newRow("only without") << ReplayReport::Dependence::OnlyWithout << u"only without"_s;
        QTest::newRow("gained") << ReplayReport::Dependence::Gained << u"Gained with S3 Protection"_s;
    }
    void dependenceIsSaidInWords()
    {
        QFETCH(const ReplayReport::Dependence, dependence);
        QFETCH(const QString, words);
        ReplayReport report = aReport();
        report.items.front().dependence = dependence;
        QVERIFY(cells(reportHtml(report), u"S3 Protection"_s).value(0).contains(words));
    }

    void withoutDataEventsItIsUnknown()
    {
        ReplayReport report = aReport(u"day"_s, 0);
        const QString html = reportHtml(report);
        for (const QString &row : {u"Critical"_s, u"High"_s, u"Medium"_s, u"Low"_s, u"All findings"_s})
            QCOMPARE(cells(html, row).value(1), u"unknown"_s);
        QCOMPARE(cells(html, u"All types of S3 Protection"_s), (QStringList {u"unknown"_s, u"unknown"_s, u"none"_s}));
        QVERIFY(html.contains(u"what S3 Protection would find in them is unknown"_s));
        QVERIFY(html.contains(u"Found in management events"_s));
        report.items.clear();
        QVERIFY(reportHtml(report).contains(u"Those of data events are unknown."_s));
    }

    void withoutFindingsItSaysSo()
    {
        ReplayReport report = aReport();
        report.items.clear();
        report.itemCount = 0;
        report.counts = {};
        report.bySeverity = {};
        report.byType.clear();
        const QString html = reportHtml(report);
        QVERIFY(html.contains(u"No findings. That proves nothing about the account."_s));
        QCOMPARE(cells(html, u"All findings"_s), (QStringList {u"0"_s, u"0"_s, u"0"_s}));
        QVERIFY(!html.contains(u"unknown"_s));
    }

    void withoutEventsItIsUnknown()
    {
        ReplayReport report;
        report.title = u"empty"_s;
        const QString html = reportHtml(report);
        QCOMPARE(cells(html, u"All findings"_s), (QStringList {u"unknown"_s, u"unknown"_s, u"unknown"_s}));
        QVERIFY(!html.contains(u"<svg"_s));
        QVERIFY(html.contains(u"there are no events"_s));
    }

    void numbersOfDataEventsAreUnknownWithoutThem()
    {
        const QString html = reportHtml(aReport(u"day"_s, 0));
        QCOMPARE(cells(html, u"Data events of S3"_s), QStringList {u"unknown, there are none in the recording"_s});
        QVERIFY(!html.contains(u"Anonymous callers"_s) && !html.contains(u"Not monitored"_s));
        ReplayReport report = aReport();
        report.statistics.coverage = {.places = 3, .withoutDataEvents = 2};
        QVERIFY(cells(reportHtml(report), u"Without data events"_s).front().startsWith("2 account"_L1));
    }

    void whatCouldNotBeReadIsNamed()
    {
        ReplayReport report = aReport();
        report.unreadable = {{u"broken.gz"_s, u"truncated"_s}};
        report.unreadableCount = 250;
        const QString html = reportHtml(report);
        QCOMPARE(cells(html, u"broken.gz"_s), QStringList {u"truncated"_s});
        QVERIFY(html.contains(u"and 249 more"_s));
        report.unreadable.clear();
        report.unreadableCount = 0;
        QVERIFY(reportHtml(report).contains(u"Everything could be read."_s));
    }

    void tenThousandFindingsStayBounded()
    {
        ReplayReport report = aReport(QString(300, u'<'));
        report.items.assign(ReplayReport::MostFindings, report.items.front());
        report.itemCount = 10'000;
        report.marks.clear();
        for (int i = 0; i < 10'000; ++i)
            report.marks.push_back({report.span.begin + std::chrono::milliseconds(600 * i), Severity::Low});
        const QString html = reportHtml(report);
        QVERIFY(html.contains(u"most severe of 10,000 findings"_s));
        // A thousand findings of seven names of three hundred letters, of which each is an entity of four.
        QVERIFY2(html.size() < 12'000'000, qPrintable(QString::number(html.size())));
        QVERIFY(timelineSvg(report).size() < 200'000);
    }

    void theTimelineIsWellFormed()
    {
        QXmlStreamReader reader(timelineSvg(aReport()));
        int bars = 0;
        QStringList texts;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            bars += reader.name() == "rect"_L1 && reader.attributes().value("fill"_L1) == QLatin1StringView(ReportColours::DataEvents);
            if (reader.name() == "text"_L1)
                texts += reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(bars > 20);
        QVERIFY(texts.contains(u"Data events"_s));
        QVERIFY(texts.contains(u"09:00"_s));
        QVERIFY(texts.contains(u"H"_s)); // the finding of severity High
    }

    void richTextHasThePictureInstead()
    {
        const QString html = reportRichText(aReport(), u"timeline"_s, 600);
        QVERIFY(!html.contains(u"<svg"_s));
        QCOMPARE(html.count(u"<img src=\"timeline\" width=\"600\">"_s), 1);
        const QString page = bodyOf(reportHtml(aReport()));
        QCOMPARE(bodyOf(html).count(u"<h2>"_s), page.count(u"<h2>"_s));
    }
};

QTEST_GUILESS_MAIN(TestReportHtml)
#include "tst_reporthtml.moc"
