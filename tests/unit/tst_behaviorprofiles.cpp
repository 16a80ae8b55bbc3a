// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/behaviorprofiles.h"

#include <QTest>

using namespace bucketwatch;

/// The bounds of what is kept of an account in a Region.
class BehaviorProfilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bucketsUsedLongestAgoAreForgottenFirst();
    void identitiesSilentLongestAreForgottenFirst();
};

void BehaviorProfilesTest::bucketsUsedLongestAgoAreForgottenFirst()
{
    PlaceProfile place;
    const auto at = [](int minute) { return Timestamp(std::chrono::minutes(minute)); };
    const int most = int(PlaceProfile::MostBuckets);
    for (int i = 0; i < most; ++i)
        (void)place.bucket(TextId(i + 1), at(i), true);
    (void)place.bucket(1, at(most), false); // used again
    (void)place.bucket(TextId(most + 1), at(most + 1), true);
    QCOMPARE(place.buckets.size(), PlaceProfile::MostBuckets / 2 + 1);
    QVERIFY(place.buckets.contains(1) && place.buckets.at(1).firstSeen == at(0));
    QVERIFY(!place.buckets.contains(2));
    QVERIFY(place.buckets.contains(TextId(most)) && place.buckets.contains(TextId(most + 1)));
}

void BehaviorProfilesTest::identitiesSilentLongestAreForgottenFirst()
{
    PlaceProfile place;
    const int most = int(PlaceProfile::MostIdentities);
    for (int i = 0; i < most; ++i)
        place.identity(i).lastDay = i;
    place.identity(0).lastDay = most;
    place.identity(most).lastDay = most;
    QCOMPARE(place.identities.size(), PlaceProfile::MostIdentities / 2 + 1);
    QVERIFY(place.identities.contains(0) && place.identities.contains(most) && place.identities.contains(most - 1));
    QVERIFY(!place.identities.contains(1));
}

QTEST_APPLESS_MAIN(BehaviorProfilesTest)
#include "tst_behaviorprofiles.moc"
