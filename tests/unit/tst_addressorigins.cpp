// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/addressorigins.h"
#include "detection/detect.h"
#include "support/cloudtrailtext.h"
#include "support/mmdbwriter.h"
#include "support/recordlog.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

QJsonObject asn(int number, const QString &name)
{
    return {{"autonomous_system_number"_L1, number}, {"autonomous_system_organization"_L1, name}};
}

QJsonObject place()
{
    return {{"country"_L1, QJsonObject {{"iso_code"_L1, "DE"_L1}, {"names"_L1, QJsonObject {{"de"_L1, "Deutschland"_L1}, {"en"_L1, "Germany"_L1}}}}},
        {"city"_L1, QJsonObject {{"names"_L1, QJsonObject {{"en"_L1, "Berlin"_L1}}}}},
        {"location"_L1, QJsonObject {{"latitude"_L1, 52.52}, {"longitude"_L1, -13.4}}}};
}

/// alice reads the ledger from the office, day after day; then all of it from @p address.
void addReads(RecordLog &log, const QString &address)
{
    const auto add = [&log](const QString &name, int day, int minute, const QString &from) {
        const QDateTime time = QDateTime(QDate(2026, 6, 1), QTime(10, 0), QTimeZone::UTC).addDays(day).addSecs(60LL * minute);
        log.append(aRecord(name, {{"eventTime"_L1, time.toString(Qt::ISODate)}, {"sourceIPAddress"_L1, from}}));
    };
    for (int day = 0; day < 12; ++day) {
        add(u"ListObjects"_s, day, 0, u"192.0.2.10"_s);
        for (int i = 0; i < 5; ++i)
            add(u"GetObject"_s, day, i, u"192.0.2.10"_s);
    }
    for (int i = 0; i < 300; ++i)
        add(u"GetObject"_s, 12, i, address);
}

} // namespace

class AddressOriginsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_asnFile = m_folder.filePath(u"asn.mmdb"_s);
        m_geoipFile = m_folder.filePath(u"city.mmdb"_s);
        writeFile(m_asnFile, mmdb({{"192.0.2.0/24", asn(64496, u"Example Office"_s)}, {"198.51.100.0/25", asn(64496, u"Example Office"_s)},
            {"203.0.113.0/24", asn(64511, u"Example Hosting"_s)}}, u"GeoLite2-ASN"_s));
        writeFile(m_geoipFile, mmdb({{"203.0.113.0/24", place()}}, u"GeoLite2-City"_s));
    }

    void looksUpAddresses()
    {
        const auto origins = AddressOrigins::open(m_asnFile, m_geoipFile).value_or(nullptr);
        QVERIFY(origins);
        const AddressOrigin host = origins->find("203.0.113.9");
        QCOMPARE(host.asn, 64511U);
        QCOMPARE(host.asnOrg, u"Example Hosting"_s);
        QCOMPARE(host.country, u"Germany"_s);
        QCOMPARE(host.countryCode, u"DE"_s);
        QCOMPARE(host.city, u"Berlin"_s);
        QCOMPARE(host.place, (std::optional(std::pair(52.52, -13.4))));
        QCOMPARE(origins->find("192.0.2.1").asn, 64496U);
        QVERIFY(origins->find("192.0.2.1").country.isEmpty());
        for (const char *text : {"198.51.100.200", "2001:db8::1", "s3.amazonaws.com", ""})
            QCOMPARE(origins->find(text), AddressOrigin());
    }

    void saysWhatItCannotOpen()
    {
        const auto none = AddressOrigins::open({}, {});
        QVERIFY(none.has_value() && !*none);
        const QString text = m_folder.filePath(u"text"_s);
        writeFile(text, "no database");
        const QString absent = m_folder.filePath(u"absent"_s);
        const QString cut = m_folder.filePath(u"cut"_s);
        QFile whole(m_asnFile);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        writeFile(cut, whole.readAll().last(200)); // what describes it
        QCOMPARE(messageOf(absent, {}), absent + u" cannot be used. There is no such file, or it may not be read."_s);
        QCOMPARE(messageOf({}, text), text + u" cannot be used. It is no MaxMind database (.mmdb), or a damaged one."_s);
        QCOMPARE(messageOf(cut, {}), cut + u" cannot be used. It is no MaxMind database (.mmdb), or a damaged one."_s);
        QCOMPARE(messageOf(m_geoipFile, {}),
            m_geoipFile + u" cannot be used. It is a database of countries or cities (GeoLite2-City), not of autonomous systems."_s);
        QCOMPARE(messageOf(m_asnFile, m_asnFile),
            m_asnFile + u" cannot be used. It is a database of autonomous systems (GeoLite2-ASN), not of countries or cities."_s);
    }

    void findingsTellWhereTheCallerIs()
    {
        const Finding finding = findingFrom(u"203.0.113.9"_s, true);
        const QJsonObject remote = finding.document["service"_L1]["action"_L1]["awsApiCallAction"_L1]["remoteIpDetails"_L1].toObject();
        QCOMPARE(remote["organization"_L1]["asn"_L1].toString(), u"64511"_s);
        QCOMPARE(remote["organization"_L1]["asnOrg"_L1].toString(), u"Example Hosting"_s);
        QCOMPARE(remote["country"_L1]["countryName"_L1].toString(), u"Germany"_s);
        QCOMPARE(remote["city"_L1]["cityName"_L1].toString(), u"Berlin"_s);
        QCOMPARE(remote["geoLocation"_L1]["lat"_L1].toDouble(), 52.52);
        QCOMPARE(remote["geoLocation"_L1]["lon"_L1].toDouble(), -13.4);
        const QJsonObject info = infoOf(finding);
        QCOMPARE(info["unusualBehavior"_L1]["unusualASNsUserIdentityProfiling"_L1].toString(), u"asnNumber: 64511 asnOrg: Example Hosting"_s);
        QCOMPARE(info["unusualBehavior"_L1]["unusualASNsAccountProfiling"_L1].toString(), u"asnNumber: 64511 asnOrg: Example Hosting"_s);
        QCOMPARE(info["profiledBehavior"_L1]["frequentProfiledASNsUserIdentityProfiling"_L1].toString(), u"asnNumber: 64496 asnOrg: Example Office"_s);
    }

    void nothingIsInventedWithoutADatabase()
    {
        const Finding finding = findingFrom(u"203.0.113.9"_s, false);
        QCOMPARE(finding.document["service"_L1]["action"_L1]["awsApiCallAction"_L1]["remoteIpDetails"_L1].toObject(),
            (QJsonObject {{"ipAddressV4"_L1, "203.0.113.9"_L1}}));
        QVERIFY(!QJsonDocument(finding.document).toJson().contains("ASN"));
        QVERIFY(QJsonDocument(finding.document).toJson().contains("203.0.113.0/24")); // in our own words it is said
    }

    void aSystemIsOneNetwork()
    {
        // 198.51.100.7 is another range of the office: new without the database, and no news with it.
        const auto networkOf = [this](bool withDatabase) {
            const QJsonArray parts = infoOf(findingFrom(u"198.51.100.7"_s, withDatabase))["evidence"_L1]["parts"_L1].toArray();
            return std::ranges::any_of(parts, [](const QJsonValue &part) { return part["aspect"_L1].toString() == "network"_L1; });
        };
        QVERIFY(networkOf(false));
        QVERIFY(!networkOf(true));
    }

private:
    /// The Exfiltration finding of addReads(@p address); an empty one when there is none.
    Finding findingFrom(const QString &address, bool withDatabase)
    {
        RecordLog log;
        addReads(log, address);
        DetectionOptions options;
        if (withDatabase)
            options.origins = AddressOrigins::open(m_asnFile, m_geoipFile).value_or(nullptr);
        const Detections detections = detect(log, options);
        for (const Finding &finding : writeFindings(log, detections, options.origins.get())) {
            if (finding.type == "Exfiltration:S3/AnomalousBehavior"_L1)
                return finding;
        }
        return {};
    }

    static QString messageOf(const QString &asnFile, const QString &geoipFile)
    {
        const auto opened = AddressOrigins::open(asnFile, geoipFile);
        return !opened && opened.error().kind == Error::Kind::BadInput ? opened.error().message : QString();
    }

    static QJsonObject infoOf(const Finding &finding)
    {
        const QString value = finding.document["service"_L1]["additionalInfo"_L1]["value"_L1].toString();
        return QJsonDocument::fromJson(value.toUtf8()).object();
    }

    QTemporaryDir m_folder;
    QString m_asnFile;
    QString m_geoipFile;
};

QTEST_GUILESS_MAIN(AddressOriginsTest)
#include "tst_addressorigins.moc"
