// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/error.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace bucketwatch {

/// What a list is for: IPSet, ThreatIntelSet, TrustedEntitySet and ThreatEntitySet of the API. Lists of entities hold domains
/// beside addresses. The numbers of this and the next three are stored in workspaces: never renumber.
enum class ListKind : std::uint8_t { TrustedIp, ThreatIp, TrustedEntity, ThreatEntity };
inline constexpr std::array AllListKinds {
    ListKind::TrustedIp, ListKind::ThreatIp, ListKind::TrustedEntity, ListKind::ThreatEntity};

enum class ListFormat : std::uint8_t { Txt, Stix, OtxCsv, AlienVault, ProofPoint, FireEye };
inline constexpr std::array AllListFormats {
    ListFormat::Txt, ListFormat::Stix, ListFormat::OtxCsv, ListFormat::AlienVault, ListFormat::ProofPoint, ListFormat::FireEye};

enum class ListStatus : std::uint8_t { Inactive, Activating, Active, Deactivating, Error, DeletePending, Deleted };

/// "STIX", "DELETE_PENDING": as the API spells them.
[[nodiscard]] QString wireName(ListFormat format);
[[nodiscard]] QString wireName(ListStatus status);
[[nodiscard]] Result<ListFormat> parseListFormat(QStringView text);
[[nodiscard]] Result<ListStatus> parseListStatus(QStringView text);

[[nodiscard]] constexpr bool isTrusted(ListKind kind)
{
    return kind == ListKind::TrustedIp || kind == ListKind::TrustedEntity;
}
[[nodiscard]] constexpr bool holdsDomains(ListKind kind)
{
    return kind == ListKind::TrustedEntity || kind == ListKind::ThreatEntity;
}

/// Service quotas. Source: user guide, "GuardDuty quotas". None can be raised.
[[nodiscard]] constexpr std::size_t mostLists(ListKind kind) ///< of an account in a Region
{
    return isTrusted(kind) ? 1 : 6;
}
[[nodiscard]] constexpr int mostEntries(ListKind kind) ///< of a list
{
    return holdsDomains(kind) ? 1'000 : kind == ListKind::TrustedIp ? 2'000 : 250'000;
}
inline constexpr qint64 MostListBytes = qint64(35) << 20;

/// What a list's file held when it was last read without an error.
struct ListEntries {
    QByteArray lines; ///< one entry a line, whatever the format of the file
    int count = 0;
    QString sha256; ///< of the file; empty: it was never read

    [[nodiscard]] bool isKnown() const { return !sha256.isEmpty(); }
    friend bool operator==(const ListEntries &, const ListEntries &) = default;
};

/// Why a list could not be activated.
struct ListProblem {
    enum class Kind : std::uint8_t {
        None,
        BadLocation,
        NotReadable,
        TooLarge,
        BadLine,
        TooManyEntries,
        NoEntries,
        BadDocument,
        Unknown
    };
    Kind kind = Kind::None;
    int line = 0; ///< from 1; 0: no line is to blame
    int firstLine = 0; ///< that of the excerpt
    QString excerpt {}; ///< the line and those around it, shortened
    QString remark {}; ///< the service's words, of Unknown

    [[nodiscard]] bool exists() const { return kind != Kind::None; }
    friend bool operator==(const ListProblem &, const ListProblem &) = default;
};

/// A sentence that says what is wrong with a list of @p kind: "Line 1,204 is not an IP address or a CIDR range."
[[nodiscard]] QString textOf(const ListProblem &problem, ListKind kind);

/// What the file of a list held, or why it cannot be used.
struct ListReading {
    ListEntries entries {};
    ListProblem problem {};
    friend bool operator==(const ListReading &, const ListReading &) = default;
};

/// A list of an account in one Region (API reference, CreateIPSet, CreateThreatIntelSet, CreateTrustedEntitySet).
struct DetectionList {
    QString id {}; ///< 32 hexadecimal digits
    ListKind kind = ListKind::TrustedIp;
    QString name {};
    ListFormat format = ListFormat::Txt;
    QString location {};
    std::optional<AccountId> expectedBucketOwner {};
    ListStatus status = ListStatus::Inactive;
    /// Whether the entries are used, which they still are when a newer file turned out to be bad.
    bool isInForce = false;
    ListEntries entries {};
    ListProblem problem {};
    std::map<QString, QString> tags {};
    Timestamp createdAt {};
    Timestamp updatedAt {};

    friend bool operator==(const DetectionList &, const DetectionList &) = default;
};

/// The lists of an account, in the order in which they were made.
using DetectionLists = std::vector<DetectionList>;

/// -1 when there is no such list.
[[nodiscard]] int listIndex(const DetectionLists &lists, QStringView id);
[[nodiscard]] std::size_t countOf(const DetectionLists &lists, ListKind kind);

} // namespace bucketwatch
