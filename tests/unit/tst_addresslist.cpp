// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/addresslists.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class AddressListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreFoundByTheirNarrowestEntry_data();
    void addressesAreFoundByTheirNarrowestEntry();
    void badLinesAreNamedAndTheOthersHold();
    void labelsStandBehindAddresses_data();
    void labelsStandBehindAddresses();
    void rangesOfIpv6HoldNoIpv4();
    void anEmptyListIsAList();
    void aListWithoutAnyAddressIsRefused();
    void theFirstSpellingOfAnEntryIsKept();
    void aFileThatIsNotThereIsAnError();
    void filesAreNamedWithoutTheirFolder();
    void limitsAreThoseOfTheKind_data();
    void limitsAreThoseOfTheKind();
    void otherFormatsAreReadAllOrNothing();
    void manyBadLinesAreCounted();
    void aQuarterMillionEntriesAreLookedUpAtOnce();

private:
    static AddressList list(const QByteArray &content) { return AddressList::parse(content, u"list.txt"_s).value(); }
    static QString found(const AddressList &list, std::string_view address)
    {
        const std::string *entry = list.find(IpAddress::parse(address).value());
        return entry ? QString::fromStdString(*entry) : QString();
    }
};

void AddressListTest::addressesAreFoundByTheirNarrowestEntry_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("entry");
    QTest::newRow("itself") << QByteArray("198.51.100.5") << u"198.51.100.5"_s;
    QTest::newRow("network") << QByteArray("203.0.113.77") << u"203.0.113.0/24"_s;
    QTest::newRow("narrower network") << QByteArray("203.0.113.130") << u"203.0.113.128/25"_s;
    QTest::newRow("neighbour") << QByteArray("198.51.100.6") << QString();
    QTest::newRow("IPv6") << QByteArray("2001:db8:bad::1") << u"2001:db8:bad::1"_s;
    QTest::newRow("IPv6 in another spelling") << QByteArray("2001:0DB8:bad:0::1") << u"2001:db8:bad::1"_s;
    QTest::newRow("IPv6 network") << QByteArray("2001:db8:70::5") << u"2001:db8:70::/48"_s;
    QTest::newRow("IPv4 in IPv6 form") << QByteArray("::ffff:198.51.100.5") << u"198.51.100.5"_s;
}

void AddressListTest::addressesAreFoundByTheirNarrowestEntry()
{
    const AddressList addresses = list("\xEF\xBB\xBF# header\r\n198.51.100.5   # exit\r\n\r\n203.0.113.0/24;net\n"
                                       "203.0.113.128/25\n  2001:db8:bad::1\n2001:db8:70::/48");
    QVERIFY(addresses.badLines().empty());
    QCOMPARE(addresses.size(), 5);
    QFETCH(const QByteArray, address);
    QTEST(found(addresses, address.toStdString()), "entry");
}

void AddressListTest::badLinesAreNamedAndTheOthersHold()
{
    const AddressList addresses = list("198.51.100.5\nexample.com\n\n198.51.100.0/40 # wide\n192.0.2.1");
    const std::vector<AddressList::BadLine> expected {{2, u"example.com"_s}, {4, u"198.51.100.0/40"_s}};
    QCOMPARE(addresses.badLines(), expected);
    QCOMPARE(found(addresses, "192.0.2.1"), u"192.0.2.1"_s);
}

void AddressListTest::labelsStandBehindAddresses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("entry");
    QTest::newRow("after a comma") << QByteArray("198.51.100.200,label") << u"198.51.100.200"_s;
    QTest::newRow("after a blank") << QByteArray("198.51.100.0/24 a network of 7") << u"198.51.100.0/24"_s;
    QTest::newRow("after a tabulator") << QByteArray("198.51.100.200\tlabel") << u"198.51.100.200"_s;
    QTest::newRow("after both") << QByteArray("198.51.100.200 , label, more") << u"198.51.100.200"_s;
    QTest::newRow("nothing after a comma") << QByteArray("198.51.100.200,") << u"198.51.100.200"_s;
    QTest::newRow("before a comment") << QByteArray("198.51.100.200,label # 192.0.2.1") << u"198.51.100.200"_s;
    QTest::newRow("end of a range") << QByteArray("198.51.100.0 - 198.51.100.255") << QString();
    QTest::newRow("prefix apart") << QByteArray("198.51.100.0 /24") << QString();
    QTest::newRow("mask") << QByteArray("198.51.100.0 255.255.255.0") << QString();
    QTest::newRow("second address") << QByteArray("198.51.100.200,198.51.100.201") << QString();
    QTest::newRow("label first") << QByteArray("label,198.51.100.200") << QString();
}

void AddressListTest::labelsStandBehindAddresses()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, entry);
    const AddressList addresses = list(line + "\n192.0.2.1\n");
    QCOMPARE(addresses.badLines().empty(), !entry.isEmpty());
    QCOMPARE(found(addresses, "198.51.100.200"), entry);
}

void AddressListTest::rangesOfIpv6HoldNoIpv4()
{
    const AddressList addresses = list("::/0\n");
    QCOMPARE(found(addresses, "2001:db8::1"), u"::/0"_s);
    QCOMPARE(found(addresses, "192.0.2.1"), QString());
    QCOMPARE(found(list("0.0.0.0/0\n"), "192.0.2.1"), u"0.0.0.0/0"_s);
    QCOMPARE(found(list("0.0.0.0/0\n"), "2001:db8::1"), QString());
}

void AddressListTest::anEmptyListIsAList()
{
    const AddressList addresses = list("# nothing yet\n");
    QCOMPARE(addresses.size(), 0);
    QCOMPARE(found(addresses, "192.0.2.1"), QString());
}

void AddressListTest::aListWithoutAnyAddressIsRefused()
{
    const auto addresses = AddressList::parse("<html>\n<body>", u"list.txt"_s);
    QVERIFY(!addresses);
    QCOMPARE(addresses.error().kind, Error::Kind::BadInput);
    QVERIFY(addresses.error().message.contains("list.txt"_L1));
    QCOMPARE(addresses.error().detail, u"line 1: <html>"_s);
}

void AddressListTest::theFirstSpellingOfAnEntryIsKept()
{
    const AddressList addresses = list("198.51.100.0/24\n198.51.100.9/24\n");
    QCOMPARE(addresses.size(), 1);
    QCOMPARE(found(addresses, "198.51.100.1"), u"198.51.100.0/24"_s);
}

void AddressListTest::aFileThatIsNotThereIsAnError()
{
    const auto lists = readAddressLists({u"/nonexistent/threat.txt"_s}, ListKind::ThreatIp);
    QVERIFY(!lists);
    QCOMPARE(lists.error().kind, Error::Kind::NotFound);
    QVERIFY(lists.error().message.contains("/nonexistent/threat.txt"_L1));
}

void AddressListTest::filesAreNamedWithoutTheirFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tor.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("198.51.100.5\nfoo\n");
    file.close();
    const auto lists = readAddressLists({path}, ListKind::ThreatIp);
    QVERIFY(lists);
    QCOMPARE(lists->front().name(), u"tor.txt"_s);
    QCOMPARE(lists->front().sha256(),
        QString::fromLatin1(QCryptographicHash::hash("198.51.100.5\nfoo\n", QCryptographicHash::Sha256).toHex()));
    const auto bad = badLinesOf({path}, *lists);
    QCOMPARE(bad.size(), 1U);
    QCOMPARE(bad.front().path, path);
    QVERIFY(bad.front().reason.contains("2"_L1) && bad.front().reason.contains("foo"_L1));
}

void AddressListTest::limitsAreThoseOfTheKind_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<int>("limit");
    QTest::newRow("trusted, text") << ListKind::TrustedIp << QByteArray() << 2'000;
    QTest::newRow("trusted, OTX") << ListKind::TrustedIp << QByteArray("Indicator type,Indicator\n") << 2'000;
    QTest::newRow("threat, text") << ListKind::ThreatIp << QByteArray() << 250'000;
}

void AddressListTest::limitsAreThoseOfTheKind()
{
    QFETCH(const ListKind, kind);
    QFETCH(const QByteArray, heading);
    QFETCH(const int, limit);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list"_s);
    const auto write = [&](int entries) {
        QByteArray content = heading;
        for (int i = 0; i < entries; ++i)
            content += (heading.isEmpty() ? "" : "IPv4,") + QByteArray::number(1 + (i >> 16)) + '.'
                + QByteArray::number(i >> 8 & 255) + '.' + QByteArray::number(i & 255) + ".7\n";
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(limit));
    const auto allowed = readAddressList(path, kind);
    QVERIFY2(allowed, qPrintable(allowed ? QString() : allowed.error().message));
    QCOMPARE(allowed->size(), limit);
    QVERIFY(write(limit + 1));
    const auto refused = readAddressList(path, kind);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QVERIFY2(refused.error().message.contains(path) && refused.error().message.contains(QString::number(limit)),
        qPrintable(refused.error().message));
}

void AddressListTest::otherFormatsAreReadAllOrNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"otx.csv"_s);
    const auto write = [&path](const QByteArray &content) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QByteArray good = "Indicator type,Indicator,Description\nCIDR,192.0.2.0/24,x\ndomain,bad.example,x\n";
    QVERIFY(write(good));
    const auto list = readAddressList(path, ListKind::ThreatIp);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(found(*list, "192.0.2.9"), u"192.0.2.0/24"_s);
    QCOMPARE(list->sha256(), QString::fromLatin1(QCryptographicHash::hash(good, QCryptographicHash::Sha256).toHex()));
    QVERIFY(write(good + "IPv4,nowhere\n"));
    const auto refused = readAddressList(path, ListKind::ThreatIp);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains("otx.csv"_L1) && refused.error().message.contains('4'_L1),
        qPrintable(refused.error().message));
}

void AddressListTest::manyBadLinesAreCounted()
{
    const std::vector<AddressList> lists {list("192.0.2.1\n" + QByteArray("no address\n").repeated(500))};
    const auto bad = badLinesOf({u"list.txt"_s}, lists);
    QCOMPARE(bad.size(), 21U);
    QVERIFY(bad.back().reason.contains("480"_L1));
}

void AddressListTest::aQuarterMillionEntriesAreLookedUpAtOnce()
{
    QByteArray content;
    for (int i = 0; i < 250'000; ++i)
        content
            += QByteArray::number(i >> 16) + '.' + QByteArray::number(i >> 8 & 255) + '.' + QByteArray::number(i & 255) + ".7\n";
    const AddressList addresses = list(content);
    QCOMPARE(addresses.size(), 250'000);
    int hits = 0;
    for (int i = 0; i < 250'000; i += 2)
        hits += addresses.find(IpAddress {0, 0xFFFF'0000'0000U | std::uint64_t(i) << 8 | 7U}) != nullptr;
    QCOMPARE(hits, 125'000);
}

QTEST_APPLESS_MAIN(AddressListTest)
#include "tst_addresslist.moc"
