// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/attackscenario.h"

#include "recording/attacksonaccess.h"
#include "recording/attacksondata.h"

#include <QLatin1StringView>

#include <algorithm>

namespace bucketwatch {

const std::vector<AttackScenario> &attackScenarios()
{
    static const std::vector<AttackScenario> scenarios {
        {"exfiltration", "A stolen key reads everything with a copying tool, from a network that nobody calls from",
            {"Exfiltration:S3/AnomalousBehavior"}, exfiltrate},
        {"slow-exfiltration", "A stolen key reads forty objects a day with the owner's program, while the owner works",
            {"Exfiltration:S3/AnomalousBehavior"}, exfiltrateSlowly},
        {"night-exfiltration", "The same at the dead of night", {"Exfiltration:S3/AnomalousBehavior"}, exfiltrateAtNight},
        {"discovery", "A stolen key looks into all buckets", {"Discovery:S3/AnomalousBehavior"}, discover},
        {"ransom", "Objects are read and deleted, and a note is left",
            {"Impact:S3/AnomalousBehavior.Delete", "Exfiltration:S3/AnomalousBehavior"}, ransom},
        {"encrypt-in-place", "Objects are copied onto themselves under a key that only the attacker has",
            {"Impact:S3/AnomalousBehavior.Write"}, encryptInPlace},
        {"host-credentials", "A machine's credentials delete on the internet", {"Impact:S3/AnomalousBehavior.Delete"},
            useHostCredentials},
        {"tampering", "A stolen key overwrites objects", {"Impact:S3/AnomalousBehavior.Write"}, tamper},
        {"permission-change", "A stolen key opens one object after the other", {"Impact:S3/AnomalousBehavior.Permission"},
            changePermissions},
        {"root-credentials", "Root, who never calls, takes everything away", {"Exfiltration:S3/AnomalousBehavior"}, useRoot},
        {"attack-sequence", "Traces are switched off and access is kept, then data is read and deleted",
            {"AttackSequence:S3/CompromisedData", "Impact:S3/AnomalousBehavior.Delete"}, playSequence},
        {"sequence-in-two-regions", "The same, with calls of IAM and CloudTrail recorded in another Region",
            {"AttackSequence:S3/CompromisedData"}, playSequenceInTwoRegions},
        {"silent-destruction", "A sequence of management calls alone: traces off, a user made, a bucket opened and set to expire",
            {"AttackSequence:S3/CompromisedData", "Policy:S3/BucketAnonymousAccessGranted"}, destroySilently},
        {"anonymous-bucket", "A bucket policy for everybody", {"Policy:S3/BucketAnonymousAccessGranted"}, openToEverybody},
        {"public-bucket", "An access control list for everybody with an AWS account", {"Policy:S3/BucketPublicAccessGranted"},
            openToAllUsers},
        {"account-block-off", "Block Public Access of the account is switched off",
            {"Policy:S3/AccountBlockPublicAccessDisabled"}, switchAccountBlockOff},
        {"bucket-block-off", "Block Public Access of a bucket is switched off", {"Policy:S3/BucketBlockPublicAccessDisabled"},
            switchBucketBlockOff},
        {"logging-off", "Server access logging is switched off", {"Stealth:S3/ServerAccessLoggingDisabled"}, switchLoggingOff},
        {"kali", "Calls from Kali Linux", {"PenTest:S3/KaliLinux"}, callFromKali},
        {"parrot", "Calls from Parrot Security", {"PenTest:S3/ParrotLinux"}, callFromParrot},
        {"pentoo", "Calls from Pentoo", {"PenTest:S3/PentooLinux"}, callFromPentoo},
        {"tor", "Lists and reads through Tor", {"Discovery:S3/TorIPCaller", "UnauthorizedAccess:S3/TorIPCaller"}, callThroughTor},
        {"malicious-ip", "Lists, reads and writes from a known malicious address",
            {"Discovery:S3/MaliciousIPCaller", "Exfiltration:S3/MaliciousIPCaller", "Impact:S3/MaliciousIPCaller"},
            callFromMaliciousAddress},
        {"custom-list", "Lists and reads from an address on the organization's own list",
            {"Discovery:S3/MaliciousIPCaller.Custom", "UnauthorizedAccess:S3/MaliciousIPCaller.Custom"}, callFromListedAddress},
    };
    return scenarios;
}

const AttackScenario *findAttackScenario(QStringView name)
{
    const auto &scenarios = attackScenarios();
    const auto found = std::ranges::find_if(
        scenarios, [name](const AttackScenario &scenario) { return name == QLatin1StringView(scenario.name); });
    return found == scenarios.end() ? nullptr : &*found;
}

std::vector<AttackList> attackLists()
{
    return {{"threat.txt", "# Known malicious addresses (invented)\n198.51.100.64/28\n"},
        {"custom-threat.txt", "# Addresses of an earlier incident (invented)\n203.0.113.200\n"},
        {"tor.txt", "# Tor exit nodes (invented)\n198.51.100.5\n198.51.100.40\n"}};
}

} // namespace bucketwatch
