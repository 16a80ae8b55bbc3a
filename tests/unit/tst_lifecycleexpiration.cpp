// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/lifecycleexpiration.h"

#include <QJsonDocument>
#include <QTest>

using namespace bucketwatch;

/// Which life cycles destroy data.
class LifecycleExpirationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lifeCyclesAreReadForWhatExpires_data();
    void lifeCyclesAreReadForWhatExpires();
};

void LifecycleExpirationTest::lifeCyclesAreReadForWhatExpires_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<bool>("isDestruction");
    const auto row = [](const char *name, const char *rules, bool isDestruction) {
        QTest::newRow(name) << QByteArray(rules) << isDestruction;
    };
    row("a day", R"({"Status":"Enabled","Expiration":{"Days":1}})", true);
    row("a day, as a text", R"({"Status":"Enabled","Expiration":{"Days":"1"}})", true);
    row("a week", R"({"Status":"Enabled","Expiration":{"Days":7}})", true);
    row("more than a week", R"({"Status":"Enabled","Expiration":{"Days":8}})", false);
    row("a year", R"({"Status":"Enabled","Expiration":{"Days":365}})", false);
    row("not in force", R"({"Status":"Disabled","Expiration":{"Days":1}})", false);
    row("one of several", R"([{"Status":"Enabled","Expiration":{"Days":90}},{"Status":"Enabled","Expiration":{"Days":2}}])",
        true);
    row("none of several", R"([{"Status":"Enabled","Expiration":{"Days":90}},{"Status":"Disabled","Expiration":{"Days":2}}])",
        false);
    row("a date that is near", R"({"Status":"Enabled","Expiration":{"Date":"2026-11-25T00:00:00.000Z"}})", true);
    row("a date that is past", R"({"Status":"Enabled","Expiration":{"Date":"2026-01-01T00:00:00Z"}})", true);
    row("a date that is far", R"({"Status":"Enabled","Expiration":{"Date":"2027-11-25T00:00:00.000Z"}})", false);
    row("delete markers", R"({"Status":"Enabled","Expiration":{"ExpiredObjectDeleteMarker":true}})", false);
    row("older versions after a day", R"({"Status":"Enabled","NoncurrentVersionExpiration":{"NoncurrentDays":1}})", true);
    row("older versions after a month", R"({"Status":"Enabled","NoncurrentVersionExpiration":{"NoncurrentDays":30}})", false);
    row("unfinished uploads", R"({"Status":"Enabled","AbortIncompleteMultipartUpload":{"DaysAfterInitiation":1}})", false);
    row("a transition", R"({"Status":"Enabled","ID":"Expiration","Transition":{"Days":1,"StorageClass":"GLACIER"}})", false);
    row("no number", R"({"Status":"Enabled","Expiration":{"Days":"soon"}})", false);
    row("no rule", R"("x")", false);
}

void LifecycleExpirationTest::lifeCyclesAreReadForWhatExpires()
{
    QFETCH(const QByteArray, rules);
    const auto parameters = QJsonDocument::fromJson(R"({"bucketName":"b","LifecycleConfiguration":{"Rule":)" + rules + "}}");
    QVERIFY(parameters.isObject());
    const Timestamp now = timestampFromIso(QStringLiteral("2026-11-23T10:00:00Z")).value();
    QTEST(expiresSoon(parameters.object(), now), "isDestruction");
}

QTEST_APPLESS_MAIN(LifecycleExpirationTest)
#include "tst_lifecycleexpiration.moc"
