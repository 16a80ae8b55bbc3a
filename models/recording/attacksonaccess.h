// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bucketwatch {

class AttackScene;

// Attacks on policies, settings and traces, and calls from where nobody should call: AttackScenario::play.
void destroySilently(AttackScene &scene);
void openToEverybody(AttackScene &scene);
void openToAllUsers(AttackScene &scene);
void switchAccountBlockOff(AttackScene &scene);
void switchBucketBlockOff(AttackScene &scene);
void switchLoggingOff(AttackScene &scene);
void callFromKali(AttackScene &scene);
void callFromParrot(AttackScene &scene);
void callFromPentoo(AttackScene &scene);
void callThroughTor(AttackScene &scene);
void callFromMaliciousAddress(AttackScene &scene);
void callFromListedAddress(AttackScene &scene);

} // namespace bucketwatch
