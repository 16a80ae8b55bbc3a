// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>
#include <string_view>

namespace bucketwatch {

/// What an event says about an attack, besides what it says alone.
struct AttackSignal {
    /// What it rests on. Findings that the same address raised are one ground, not two.
    enum class Ground : std::uint8_t {
        Address,
        Client,
        UnusualDiscovery,
        UnusualRead,
        UnusualDelete,
        UnusualPermission,
        UnusualWrite,
        Exposure, ///< a bucket or account was opened
        Evasion, ///< traces or safeguards were switched off
        Persistence, ///< access was kept
        Destruction, ///< data will go away: life cycle, keys
    };

    Ground ground = Ground::Address;
    const char *tactic = ""; ///< MITRE ATT&CK
    const char *technique = "";
    double severity = 0; ///< of a call; a finding has its own

    friend bool operator==(const AttackSignal &, const AttackSignal &) = default;
};

/// Of a finding type; nothing when it is no signal.
[[nodiscard]] std::optional<AttackSignal> signalOfFinding(QStringView type);
/// Of a management call that alone raises no finding of S3. @p source is the eventSource.
[[nodiscard]] std::optional<AttackSignal> signalOfCall(std::string_view source, std::string_view name);
/// Whether any service has a call of @p name that is a signal: a quick no for nearly all names.
[[nodiscard]] bool isSignalName(std::string_view name);
/// Some calls are signals only with a certain request, such as versioning that is suspended.
struct RequestCondition {
    std::string_view word {}; ///< that must stand in it; empty: none
    bool mustExpireSoon = false; ///< see expiresSoon()
};
[[nodiscard]] RequestCondition conditionOf(std::string_view name);

} // namespace bucketwatch
