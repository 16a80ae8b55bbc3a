// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bucketwatch {

class AttackScene;

// Attacks that read, write and delete objects in an unusual way: AttackScenario::play.
void exfiltrate(AttackScene &scene);
void exfiltrateSlowly(AttackScene &scene);
void exfiltrateAtNight(AttackScene &scene);
void discover(AttackScene &scene);
void ransom(AttackScene &scene);
void encryptInPlace(AttackScene &scene);
void useHostCredentials(AttackScene &scene);
void tamper(AttackScene &scene);
void changePermissions(AttackScene &scene);
void useRoot(AttackScene &scene);
void playSequence(AttackScene &scene);
void playSequenceInTwoRegions(AttackScene &scene);

} // namespace bucketwatch
