// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/attacksondata.h"

#include "recording/attackscene.h"
#include "recording/chance.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

const auto CopyingTool = u"[rclone/v1.66.0]"_s;
const auto Script = u"[Boto3/1.28.9 md/Botocore#1.31.9 os/linux#6.1.0 lang/python#3.12.1]"_s; // others of the account have it too
const auto BucketBrowser = u"[S3 Browser/11.6.7 (https://s3browser.com)]"_s;
const auto Tool = u"[aws-sdk-rust/1.3.3 os/linux lang/rust#1.81.0]"_s;

/// In a network of the documentation range that no list has.
QString foreignAddress(AttackScene &scene)
{
    return u"203.0.113.%1"_s.arg(scene.chance().between(2, 120));
}

void stopTraces(AttackScene &scene, const QString &region)
{
    const QString trail = u"arn:aws:cloudtrail:%1:%2:trail/org"_s.arg(region, scene.place().account.toString());
    scene.callService(u"cloudtrail"_s, u"StopLogging"_s, region, {{"name"_L1, trail}});
    scene.callService(u"iam"_s, u"CreateUser"_s, u"us-east-1"_s, {{"userName"_L1, "svc-health"_L1}});
    scene.callService(u"iam"_s, u"CreateAccessKey"_s, u"us-east-1"_s, {{"userName"_L1, "svc-health"_L1}});
}

} // namespace

void exfiltrate(AttackScene &scene)
{
    scene.begin(scene.victim(foreignAddress(scene), CopyingTool), 11);
    scene.call(u"ListObjects"_s, scene.place().archive);
    scene.calls(scene.chance().between(180, 260), u"GetObject"_s, scene.place().archive);
}

void exfiltrateSlowly(AttackScene &scene)
{
    constexpr int Days = 4;
    const RecordedCaller thief = scene.victim(foreignAddress(scene));
    for (int day = Days; day >= 0; --day) {
        for (int hour = 9; hour < 17; ++hour) {
            scene.begin(thief, hour, day);
            scene.calls(5, u"GetObject"_s, scene.place().data);
            scene.begin(scene.victim(scene.place().people.front().desk), hour, day); // the owner works
            scene.calls(2, u"GetObject"_s, scene.place().data);
        }
    }
}

void exfiltrateAtNight(AttackScene &scene)
{
    constexpr int Days = 4;
    const RecordedCaller thief = scene.victim(foreignAddress(scene));
    for (int day = Days; day >= 0; --day) {
        scene.begin(scene.victim(scene.place().people.front().desk), 14, day);
        scene.calls(6, u"GetObject"_s, scene.place().data);
        scene.begin(thief, 1, day);
        scene.calls(40, u"GetObject"_s, scene.place().data);
    }
}

void discover(AttackScene &scene)
{
    scene.begin(scene.victim(foreignAddress(scene), Script), 12);
    const Workplace &place = scene.place();
    for (const QString &bucket : {place.archive, place.backup, place.artifacts, place.data}) {
        scene.calls(4, u"ListObjects"_s, bucket);
        scene.call(u"GetObjectAcl"_s, bucket, {}, u"AccessDenied"_s);
    }
}

void ransom(AttackScene &scene)
{
    scene.begin(scene.victim(foreignAddress(scene), Script), 13);
    const QString &bucket = scene.place().archive;
    scene.call(u"ListObjects"_s, bucket);
    scene.calls(120, u"GetObject"_s, bucket);
    scene.calls(120, u"DeleteObject"_s, bucket);
    scene.call(u"PutObject"_s, bucket, {{"key"_L1, "HOW-TO-GET-IT-BACK.txt"_L1}});
}

void encryptInPlace(AttackScene &scene)
{
    scene.begin(scene.victim(foreignAddress(scene), Tool), 10);
    scene.call(u"ListObjects"_s, scene.place().data);
    scene.calls(150, u"CopyObject"_s, scene.place().data,
        {{"x-amz-server-side-encryption-customer-algorithm"_L1, "AES256"_L1},
            {"x-amz-server-side-encryption-customer-key-MD5"_L1, "c2VjcmV0LW9mLXRoZWlycw=="_L1}});
}

void useHostCredentials(AttackScene &scene)
{
    scene.begin(scene.stolenRole(foreignAddress(scene), Tool), 15);
    scene.calls(3, u"ListObjects"_s, scene.place().backup);
    scene.calls(90, u"DeleteObject"_s, scene.place().backup);
}

void tamper(AttackScene &scene)
{
    scene.begin(scene.victim(foreignAddress(scene), BucketBrowser), 14);
    scene.calls(80, u"PutObject"_s, scene.place().backup);
}

void changePermissions(AttackScene &scene)
{
    scene.begin(scene.victim(foreignAddress(scene), BucketBrowser), 9);
    scene.calls(12, u"PutObjectAcl"_s, scene.place().data, {{"acl"_L1, ""_L1}, {"x-amz-acl"_L1, "authenticated-read"_L1}});
}

void useRoot(AttackScene &scene)
{
    scene.begin({.kind = RecordedCaller::Kind::Root, .address = foreignAddress(scene), .agent = BucketBrowser}, 4);
    scene.call(u"ListBuckets"_s);
    scene.call(u"ListObjects"_s, scene.place().backup);
    scene.calls(260, u"GetObject"_s, scene.place().backup);
}

void playSequence(AttackScene &scene)
{
    scene.begin(scene.victim(foreignAddress(scene), Script), 10);
    stopTraces(scene, scene.place().region);
    scene.call(u"PutBucketVersioning"_s, scene.place().archive,
        {{"VersioningConfiguration"_L1, QJsonObject {{"Status"_L1, "Suspended"_L1}}}});
    scene.calls(90, u"GetObject"_s, scene.place().archive);
    scene.calls(90, u"DeleteObject"_s, scene.place().archive);
}

void playSequenceInTwoRegions(AttackScene &scene)
{
    scene.begin(scene.victim(foreignAddress(scene), CopyingTool), 10);
    stopTraces(scene, u"us-east-1"_s);
    scene.calls(120, u"GetObject"_s, scene.place().archive);
}

} // namespace bucketwatch
