// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/listformat.h"
#include "detection/listreader.h"

#include <QCryptographicHash>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

using Problem = ListProblem::Kind;

/// The files of lists, in every format.
class TestListReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everyFormatIsRead_data();
    void everyFormatIsRead();
    void theFormatIsToldByTheContent_data();
    void theFormatIsToldByTheContent();
    void wrongFilesAreNamed_data();
    void wrongFilesAreNamed();
    void theWrongLineIsShownWithThoseAroundIt();
    void limitsAreThoseOfTheKind_data();
    void limitsAreThoseOfTheKind();
    void duplicatesCountOnce();
    void theDigestIsThatOfTheFile();
    void whatIsCutOffIsAListOrAProblem_data();
    void whatIsCutOffIsAListOrAProblem();
};

namespace {

const QByteArray Stix = R"(<?xml version="1.0" encoding="UTF-8"?>
<stix:STIX_Package xmlns:stix="http://stix.mitre.org/stix-1" xmlns:AddressObject="http://cybox.mitre.org/objects#AddressObject-2"
    xmlns:DomainNameObj="http://cybox.mitre.org/objects#DomainNameObject-1">
  <AddressObject:Address_Value condition="Equals" apply_condition="ANY">198.51.100.1##comma##198.51.100.2</AddressObject:Address_Value>
  <DomainNameObj:Value condition="Equals">bad.example</DomainNameObj:Value>
  <AddressObject:Address_Value>203.0.113.0/24</AddressObject:Address_Value>
</stix:STIX_Package>
)";
const QByteArray Otx = "Indicator type, Indicator, Description\nCIDR, 192.0.2.0/24, example\nIPv4, 198.51.100.1, \"one, two\"\n"
                       "domain, bad.example, x\nFileHash-MD5, 0123, y\n";
const QByteArray AlienVault = "# reputation\n198.51.100.1#4#2#Malicious Host#KR##37.5,126.9#3\n192.0.2.0/24#4#2#Spam###0,0#3\n";
const QByteArray ProofPoint
    = "ip, category, score, first_seen, last_seen, ports (optional)\n198.51.100.1, 1, 100, 2000-01-01, 2000-01-01,\n"
      "203.0.113.1, 1, 100, 2000-01-01, 2000-01-01, 80\n";
const QByteArray FireEye = "reportId, title, cidr, domain, ip, port\n01-1, \"a \"\"title\"\"\",192.0.2.0/24,,,\n"
                           "01-2, b,,bad.example,,\n01-3, c,,,198.51.100.1,80\n";

} // namespace

void TestListReader::everyFormatIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ListFormat>("format");
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<QByteArray>("entries");
    const auto row = [](const char *name, const QByteArray &content, ListFormat format, ListKind kind, const char *entries) {
        QTest::newRow(name) << content << format << kind << QByteArray(entries);
    };
    row("text", "198.51.100.1\r\n\n# remark\n 192.0.2.0/24 \n2001:db8::1", ListFormat::Txt, ListKind::ThreatIp,
        "198.51.100.1\n192.0.2.0/24\n2001:db8::1\n");
    row("text with a byte order mark",
        "\xEF\xBB\xBF"
        "198.51.100.1\n",
        ListFormat::Txt, ListKind::TrustedIp, "198.51.100.1\n");
    row("text with domains", "Bad.Example\n198.51.100.1\nxn--bcher-kva.example\n", ListFormat::Txt, ListKind::ThreatEntity,
        "bad.example\n198.51.100.1\nxn--bcher-kva.example\n");
    row("STIX", Stix, ListFormat::Stix, ListKind::ThreatIp, "198.51.100.1\n198.51.100.2\n203.0.113.0/24\n");
    row("STIX with domains", Stix, ListFormat::Stix, ListKind::TrustedEntity,
        "198.51.100.1\n198.51.100.2\nbad.example\n203.0.113.0/24\n");
    row("OTX", Otx, ListFormat::OtxCsv, ListKind::ThreatIp, "192.0.2.0/24\n198.51.100.1\n");
    row("OTX with domains", Otx, ListFormat::OtxCsv, ListKind::ThreatEntity, "192.0.2.0/24\n198.51.100.1\nbad.example\n");
    row("AlienVault", AlienVault, ListFormat::AlienVault, ListKind::ThreatIp, "198.51.100.1\n192.0.2.0/24\n");
    row("Proofpoint", ProofPoint, ListFormat::ProofPoint, ListKind::ThreatIp, "198.51.100.1\n203.0.113.1\n");
    row("FireEye", FireEye, ListFormat::FireEye, ListKind::ThreatIp, "192.0.2.0/24\n198.51.100.1\n");
    row("FireEye with domains", FireEye, ListFormat::FireEye, ListKind::ThreatEntity,
        "192.0.2.0/24\nbad.example\n198.51.100.1\n");
}

void TestListReader::everyFormatIsRead()
{
    QFETCH(QByteArray, content);
    QFETCH(ListFormat, format);
    QFETCH(ListKind, kind);
    QFETCH(QByteArray, entries);
    const ListReading reading = readListFile(content, format, kind);
    QVERIFY2(!reading.problem.exists(), qPrintable(textOf(reading.problem, kind)));
    QCOMPARE(reading.entries.lines, entries);
    QCOMPARE(reading.entries.count, entries.count('\n'));
    QCOMPARE(listFormatOf(content), format);
}

void TestListReader::theFormatIsToldByTheContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ListFormat>("format");
    const auto row
        = [](const char *name, const char *content, ListFormat format) { QTest::newRow(name) << QByteArray(content) << format; };
    row("nothing", "", ListFormat::Txt);
    row("remarks", "# ip,cidr\n\n", ListFormat::Txt);
    row("addresses with labels", "198.51.100.1,scanner\n", ListFormat::Txt);
    row("addresses with labels of several words", "198.51.100.1, scanner, 2026-01-01\n", ListFormat::Txt);
    row("addresses with remarks", "198.51.100.1 # one # two # three\n", ListFormat::Txt);
    row("a web page", "<!DOCTYPE html>\n", ListFormat::Txt);
    row("OTX without a heading", "IPv4,198.51.100.1,x\n", ListFormat::OtxCsv);
    row("OTX that begins with a hash", "FileHash-MD5,0123,x\n", ListFormat::OtxCsv);
    row("Proofpoint without a heading", "198.51.100.1,1,100,2000-01-01,2000-01-01,\n", ListFormat::ProofPoint);
    row("Proofpoint that begins with a domain", "bad.example,1,100,2000-01-01,2000-01-01,\n", ListFormat::ProofPoint);
    row("Proofpoint of domains", "domain,category,score\n", ListFormat::ProofPoint);
    row("FireEye that begins with addresses", "ip,port\n", ListFormat::FireEye);
    row("FireEye that begins with ranges", "cidr,ip,domain\n", ListFormat::FireEye);
    row("AlienVault behind remarks", "# reputation\n198.51.100.1#4#2#Spam###0,0#3\n", ListFormat::AlienVault);
    row("STIX without a declaration", "<stix:STIX_Package>\n", ListFormat::Stix);
}

void TestListReader::theFormatIsToldByTheContent()
{
    QFETCH(const QByteArray, content);
    QTEST(listFormatOf(content), "format");
}

void TestListReader::wrongFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ListFormat>("format");
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("line");
    const auto row
        = [](const char *name, const QByteArray &content, ListFormat format, Problem problem, int line,
              ListKind kind = ListKind::ThreatIp) { QTest::newRow(name) << content << format << kind << problem << line; };
    row("empty", "", ListFormat::Txt, Problem::NoEntries, 0);
    row("only remarks", "# nothing\n\n", ListFormat::Txt, Problem::NoEntries, 0);
    row("a word", "198.51.100.1\nnonsense\n", ListFormat::Txt, Problem::BadLine, 2);
    row("a domain among addresses", "198.51.100.1\n\nbad.example\n", ListFormat::Txt, Problem::BadLine, 3);
    row("a range with a dash", "198.51.100.1-198.51.100.9\n", ListFormat::Txt, Problem::BadLine, 1);
    row("a prefix that is too long", "198.51.100.1/33\n", ListFormat::Txt, Problem::BadLine, 1);
    row("a label among domains", "good.example\n-bad-.example\n", ListFormat::Txt, Problem::BadLine, 2, ListKind::ThreatEntity);
    row("no document", "198.51.100.1\n", ListFormat::Stix, Problem::BadDocument, 1);
    row("a document that ends early", Stix.first(Stix.size() - 30), ListFormat::Stix, Problem::BadDocument, 6);
    row("a wrong address in a document", QByteArray(Stix).replace("203.0.113.0/24", "nowhere"), ListFormat::Stix,
        Problem::BadLine, 6);
    row("one cell", "IPv4\n", ListFormat::OtxCsv, Problem::BadLine, 1);
    row("a wrong address in a cell", "IPv4,nowhere\n", ListFormat::OtxCsv, Problem::BadLine, 1);
    row("no number sign", "198.51.100.1\n", ListFormat::AlienVault, Problem::BadLine, 1);
    row("a heading in the middle", "198.51.100.1,1\nip,category\n", ListFormat::ProofPoint, Problem::BadLine, 2);
    row("no heading", "1,2,3\n", ListFormat::FireEye, Problem::BadDocument, 1);
    row("a wrong address below the heading", "ip\n198.51.100.1\n1.2.3\n", ListFormat::FireEye, Problem::BadLine, 3);
    row("another form", Otx, ListFormat::Txt, Problem::BadLine, 1);
}

void TestListReader::wrongFilesAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(ListFormat, format);
    QFETCH(ListKind, kind);
    QFETCH(Problem, problem);
    QFETCH(int, line);
    const ListReading reading = readListFile(content, format, kind);
    QCOMPARE(reading.problem.kind, problem);
    QCOMPARE(reading.problem.line, line);
    QCOMPARE(reading.entries, ListEntries());
    QVERIFY(!textOf(reading.problem, kind).isEmpty());
}

void TestListReader::theWrongLineIsShownWithThoseAroundIt()
{
    const QByteArray content
        = "198.51.100.1\n198.51.100.2\n198.51.100.3\nno\tway\x01\n198.51.100.5\n198.51.100.6\n198.51.100.7\n";
    const ListProblem problem = readListFile(content, ListFormat::Txt, ListKind::ThreatIp).problem;
    QCOMPARE(problem.line, 4);
    QCOMPARE(problem.firstLine, 2);
    QCOMPARE(problem.excerpt, u"198.51.100.2\n198.51.100.3\nno\tway\n198.51.100.5\n198.51.100.6"_s);
    const ListProblem first = readListFile(QByteArray(100'000, 'x'), ListFormat::Txt, ListKind::ThreatIp).problem;
    QCOMPARE(first.firstLine, 1);
    QVERIFY(first.excerpt.size() <= 160);
}

void TestListReader::limitsAreThoseOfTheKind_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<int>("limit");
    QTest::newRow("trusted addresses") << ListKind::TrustedIp << 2'000;
    QTest::newRow("threat addresses") << ListKind::ThreatIp << 250'000;
    QTest::newRow("trusted entities") << ListKind::TrustedEntity << 1'000;
    QTest::newRow("threat entities") << ListKind::ThreatEntity << 1'000;
}

void TestListReader::limitsAreThoseOfTheKind()
{
    QFETCH(ListKind, kind);
    QFETCH(int, limit);
    QByteArray content;
    for (int i = 0; i < limit; ++i)
        content += "10." + QByteArray::number(i / 65'536) + '.' + QByteArray::number(i / 256 % 256) + '.'
            + QByteArray::number(i % 256) + '\n';
    QCOMPARE(readListFile(content, ListFormat::Txt, kind).entries.count, limit);
    const ListProblem problem = readListFile(content + "192.0.2.1\n", ListFormat::Txt, kind).problem;
    QCOMPARE(problem.kind, Problem::TooManyEntries);
    QCOMPARE(problem.line, limit + 1);
    QCOMPARE(readListFile(QByteArray(MostListBytes + 1, '\n'), ListFormat::Txt, kind).problem.kind, Problem::TooLarge);
}

void TestListReader::duplicatesCountOnce()
{
    const ListReading reading
        = readListFile("BAD.example\nbad.example\n10.0.0.1\n10.0.0.1\n", ListFormat::Txt, ListKind::ThreatEntity);
    QCOMPARE(reading.entries.count, 2);
}

void TestListReader::theDigestIsThatOfTheFile()
{
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(Stix, QCryptographicHash::Sha256).toHex());
    QCOMPARE(readListFile(Stix, ListFormat::Stix, ListKind::ThreatIp).entries.sha256, digest);
}

void TestListReader::whatIsCutOffIsAListOrAProblem_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("STIX") << Stix;
    QTest::newRow("OTX") << Otx;
    QTest::newRow("AlienVault") << AlienVault;
    QTest::newRow("Proofpoint") << ProofPoint;
    QTest::newRow("FireEye") << FireEye;
}

void TestListReader::whatIsCutOffIsAListOrAProblem()
{
    QFETCH(QByteArray, content);
    for (const ListFormat format : AllListFormats) {
        for (const ListKind kind : {ListKind::ThreatIp, ListKind::ThreatEntity}) {
            for (qsizetype length = 0; length <= content.size(); ++length) {
                const ListReading reading = readListFile(content.first(length), format, kind);
                QVERIFY(reading.problem.exists() != reading.entries.isKnown());
                QCOMPARE(reading.entries.lines.count('\n'), reading.entries.count);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_listreader.moc"
