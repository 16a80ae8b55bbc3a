// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace bucketwatch {

class AttackScene;

/// An attack that can happen in a recording.
struct AttackScenario {
    const char *name; ///< "slow-exfiltration"
    const char *description;
    std::array<const char *, 3> types; ///< that a replay with attackLists() has to raise; null where there are no more
    void (*play)(AttackScene &scene);
};

/// In the order in which they are listed.
[[nodiscard]] const std::vector<AttackScenario> &attackScenarios();
/// Null when there is none of that name.
[[nodiscard]] const AttackScenario *findAttackScenario(QStringView name);

/// A list of addresses that go with the scenarios.
struct AttackList {
    const char *fileName; ///< "threat.txt", "custom-threat.txt", "tor.txt"
    QByteArray content;
};
[[nodiscard]] std::vector<AttackList> attackLists();

} // namespace bucketwatch
