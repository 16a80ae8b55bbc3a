// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/ipaddress.h"

#include <QTest>

using namespace bucketwatch;

class IpAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreRead_data();
    void addressesAreRead();
    void rangesAreRead_data();
    void rangesAreRead();
    void bothFormsOfAnIpv4AddressAreEqual() { QCOMPARE(IpAddress::parse("::ffff:192.0.2.1"), IpAddress::parse("192.0.2.1")); }
    void bitsBeyondThePrefixAreIgnored() { QCOMPARE(IpRange::parse("198.51.100.77/24"), IpRange::parse("198.51.100.0/24")); }
};

void IpAddressTest::addressesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isAddress");
    for (const char *text :
        {"192.0.2.1", "0.0.0.0", "255.255.255.255", "::1", "2001:db8:bad::1", "2001:DB8::A", "::ffff:192.0.2.1"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text :
        {"", "192.0.2", "192.0.2.256", "192.0.2.1 ", "192.0.2.1:443", "cloudtrail.amazonaws.com", "AWS Internal",
            "2001:db8::1::2", "fe80::1%eth0", "1", "...", "1111:2222:3333:4444:5555:6666:7777:8888:9999:aaaa:bbbb:cccc"})
        QTest::newRow(text) << QByteArray(text) << false;
}

void IpAddressTest::addressesAreRead()
{
    QFETCH(const QByteArray, text);
    QTEST(IpAddress::parse(text.toStdString()).has_value(), "isAddress");
}

void IpAddressTest::rangesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("prefix"); // as written; -1: no range
    QTest::newRow("one address") << QByteArray("192.0.2.1") << 32;
    QTest::newRow("network") << QByteArray("192.0.2.0/24") << 24;
    QTest::newRow("everything") << QByteArray("0.0.0.0/0") << 0;
    QTest::newRow("one IPv6 address") << QByteArray("2001:db8::1") << 128;
    QTest::newRow("IPv6 network") << QByteArray("2001:db8::/32") << 32;
    QTest::newRow("all of IPv6") << QByteArray("::/0") << 0;
    QTest::newRow("too long for IPv4") << QByteArray("192.0.2.0/33") << -1;
    QTest::newRow("too long for IPv6") << QByteArray("::/129") << -1;
    QTest::newRow("negative") << QByteArray("192.0.2.0/-1") << -1;
    QTest::newRow("without number") << QByteArray("192.0.2.0/") << -1;
    QTest::newRow("with a mask") << QByteArray("192.0.2.0/255.255.255.0") << -1;
    QTest::newRow("name") << QByteArray("example.com/24") << -1;
}

void IpAddressTest::rangesAreRead()
{
    QFETCH(const QByteArray, text);
    const auto range = IpRange::parse(text.toStdString());
    QTEST(range ? range->writtenPrefix() : -1, "prefix");
}

QTEST_APPLESS_MAIN(IpAddressTest)
#include "tst_ipaddress.moc"
