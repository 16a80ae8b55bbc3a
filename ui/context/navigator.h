// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bucketwatch {

/// Ids of the pages, as --page takes them.
namespace PageIds {
inline constexpr auto Summary = "summary";
inline constexpr auto ProtectionPlans = "protection-plans";
inline constexpr auto Findings = "findings";
inline constexpr auto S3Protection = "s3-protection";
inline constexpr auto Accounts = "accounts";
inline constexpr auto Usage = "usage";
inline constexpr auto AllRegions = "all-regions";
inline constexpr auto Replay = "replay";
inline constexpr auto Settings = "settings";
inline constexpr auto Lists = "lists";
} // namespace PageIds

/// How a page asks the window for another one.
class Navigator {
public:
    virtual ~Navigator();
    /// @p filter is put into the filter box of the page, where it has one: "S3 Protection = Not enabled".
    virtual void openPage(const QString &id, const QString &filter = {}) = 0;
};

} // namespace bucketwatch
