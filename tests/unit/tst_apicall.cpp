// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/apicall.h"

#include <QTest>

using namespace bucketwatch;

class ApiCallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsHaveATactic_data();
    void callsHaveATactic();
    void onlyTheCallsThatRulesReadHaveAVerb();
    void controlApiIsS3();
};

void ApiCallTest::callsHaveATactic_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("tactic");
    const auto rows = [](Tactic tactic, std::initializer_list<const char *> calls) {
        for (const char *call : calls)
            QTest::newRow(call) << QByteArray(call) << int(tactic);
    };
    rows(Tactic::Discovery,
        {"ListObjects", "ListObjectsV2", "ListObjectVersions", "ListMultipartUploads", "ListParts", "HeadObject", "HeadBucket",
            "CreateSession", "GetObjectAcl", "GetObjectTagging", "GetObjectAttributes", "GetObjectRetention",
            "GetObjectLegalHold"});
    rows(Tactic::Read, {"GetObject", "CopyObject", "SelectObjectContent", "GetObjectTorrent", "UploadPartCopy"});
    rows(Tactic::Change,
        {"PutObject", "PostObject", "PutObjectAcl", "PutObjectTagging", "DeleteObject", "DeleteObjects", "DeleteObjectTagging",
            "RestoreObject", "CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload", "AbortMultipartUpload",
            "PutObjectRetention", "SomethingNew"});
}

void ApiCallTest::callsHaveATactic()
{
    QFETCH(const QByteArray, call);
    QTEST(int(tacticOf(call.toStdString())), "tactic");
}

void ApiCallTest::onlyTheCallsThatRulesReadHaveAVerb()
{
    QCOMPARE(configurationVerbOf("PutBucketPolicy"), ConfigurationVerb::PutBucketPolicy);
    QCOMPARE(configurationVerbOf("PutAccountPublicAccessBlock"), ConfigurationVerb::PutAccountBlock);
    for (const char *call : {"GetBucketPolicy", "PutBucketVersioning", "PutObjectAcl", "putbucketpolicy", ""})
        QCOMPARE(configurationVerbOf(call), ConfigurationVerb::None);
}

void ApiCallTest::controlApiIsS3()
{
    QVERIFY(isS3Source("s3.amazonaws.com"));
    QVERIFY(isS3Source("s3control.amazonaws.com"));
    QVERIFY(isS3Source("s3-control.us-east-1.amazonaws.com"));
    QVERIFY(isS3Source("s3.cn-north-1.amazonaws.com.cn"));
    QVERIFY(!isS3Source("s3-outposts.amazonaws.com"));
    QVERIFY(!isS3Source("ec2.cn-north-1.amazonaws.com.cn"));
    QVERIFY(!isS3Source("lightsail.amazonaws.com")); // has a CreateBucket too
    QVERIFY(isS3Source("...")); // removed from the record
    QVERIFY(isS3Source("s3"));
    QVERIFY(isS3Source(""));
}

QTEST_APPLESS_MAIN(ApiCallTest)
#include "tst_apicall.moc"
