// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/attacksonaccess.h"

#include "recording/attackscene.h"
#include "recording/chance.h"
#include "recording/ordinarydays.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonObject blockOff()
{
    const QJsonObject settings {{"BlockPublicAcls"_L1, false}, {"IgnorePublicAcls"_L1, false}, {"BlockPublicPolicy"_L1, false},
        {"RestrictPublicBuckets"_L1, false}};
    return {{"publicAccessBlock"_L1, ""_L1}, {"PublicAccessBlockConfiguration"_L1, settings}};
}

QJsonObject policyForEverybody(const QString &bucket)
{
    const QJsonObject statement {{"Sid"_L1, "Share"_L1}, {"Effect"_L1, "Allow"_L1}, {"Principal"_L1, "*"_L1},
        {"Action"_L1, "s3:GetObject"_L1}, {"Resource"_L1, QString("arn:aws:s3:::"_L1 % bucket % "/*"_L1)}};
    return {{"policy"_L1, ""_L1},
        {"bucketPolicy"_L1, QJsonObject {{"Version"_L1, "2012-10-17"_L1}, {"Statement"_L1, QJsonArray {statement}}}}};
}

/// Somebody with rights, at the desk: what is done is wrong enough.
void beginAtDesk(AttackScene &scene)
{
    scene.begin(adminCaller(scene.place()), scene.chance().between(9, 16));
}

void test(AttackScene &scene, const QString &system)
{
    scene.begin(scene.victim(u"203.0.113.%1"_s.arg(scene.chance().between(130, 190)),
                    u"[aws-cli/2.23.6 md/awscrt#0.23.8 ua/2.0 %1 md/arch#x86_64 lang/python#3.12.6]"_s.arg(system)),
        scene.chance().between(8, 18));
    scene.calls(3, u"ListObjects"_s, scene.place().data);
    scene.call(u"GetObject"_s, scene.place().data, {}, u"AccessDenied"_s);
}

} // namespace

void destroySilently(AttackScene &scene)
{
    const Workplace &place = scene.place();
    beginAtDesk(scene);
    scene.callService(u"cloudtrail"_s, u"StopLogging"_s, place.region, {{"name"_L1, "org"_L1}});
    scene.callService(u"iam"_s, u"CreateUser"_s, u"us-east-1"_s, {{"userName"_L1, "svc-health"_L1}});
    scene.call(u"PutBucketPolicy"_s, place.backup, policyForEverybody(place.backup));
    const QJsonObject rule {{"ID"_L1, "all"_L1}, {"Status"_L1, "Enabled"_L1}, {"Expiration"_L1, QJsonObject {{"Days"_L1, 1}}}};
    scene.call(u"PutBucketLifecycle"_s, place.backup, {{"LifecycleConfiguration"_L1, QJsonObject {{"Rule"_L1, rule}}}});
}

void openToEverybody(AttackScene &scene)
{
    beginAtDesk(scene);
    scene.call(u"PutBucketPolicy"_s, scene.place().reports, policyForEverybody(scene.place().reports));
}

void openToAllUsers(AttackScene &scene)
{
    beginAtDesk(scene);
    scene.call(u"PutBucketAcl"_s, scene.place().reports, {{"acl"_L1, ""_L1}, {"x-amz-acl"_L1, "authenticated-read"_L1}});
}

void switchAccountBlockOff(AttackScene &scene)
{
    beginAtDesk(scene);
    scene.call(u"PutAccountPublicAccessBlock"_s, {}, blockOff());
}

void switchBucketBlockOff(AttackScene &scene)
{
    beginAtDesk(scene);
    scene.call(u"PutBucketPublicAccessBlock"_s, scene.place().reports, blockOff());
}

void switchLoggingOff(AttackScene &scene)
{
    beginAtDesk(scene);
    scene.call(u"PutBucketLogging"_s, scene.place().data,
        {{"logging"_L1, ""_L1},
            {"BucketLoggingStatus"_L1, QJsonObject {{"xmlns"_L1, "http://s3.amazonaws.com/doc/2006-03-01/"_L1}}}});
}

void callFromKali(AttackScene &scene)
{
    test(scene, u"os/linux#6.12.13-amd64 md/distrib#kali.2026"_s);
}

void callFromParrot(AttackScene &scene)
{
    test(scene, u"os/linux#6.11.5-1parrot1-amd64"_s);
}

void callFromPentoo(AttackScene &scene)
{
    test(scene, u"os/linux#6.6.58-pentoo"_s);
}

void callThroughTor(AttackScene &scene)
{
    scene.begin(scene.victim(scene.chance().isOneIn(2) ? u"198.51.100.5"_s : u"198.51.100.40"_s), 21);
    scene.calls(3, u"ListObjects"_s, scene.place().data);
    scene.calls(9, u"GetObject"_s, scene.place().data);
}

void callFromMaliciousAddress(AttackScene &scene)
{
    scene.begin(scene.victim(u"198.51.100.%1"_s.arg(scene.chance().between(65, 78))), 19);
    scene.calls(2, u"ListObjects"_s, scene.place().data);
    scene.calls(8, u"GetObject"_s, scene.place().data);
    scene.calls(2, u"PutObject"_s, scene.place().data);
}

void callFromListedAddress(AttackScene &scene)
{
    scene.begin(scene.victim(u"203.0.113.200"_s), 18);
    scene.calls(2, u"ListObjects"_s, scene.place().data);
    scene.calls(6, u"GetObject"_s, scene.place().data);
}

} // namespace bucketwatch
