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
inline constexpr auto Plan = "plan";
inline constexpr auto WhatIf = "what-if";
} // namespace PageIds

/// What the Usage page can be opened at.
namespace UsageFilters {
inline constexpr auto Trials = "trials"; ///< the list of free trials
} // namespace UsageFilters

/// How a page asks the window for another one, or for newer contents.
class Navigator {
public:
    virtual ~Navigator();
    /// @p filter is put into the filter box of the page, where it has one: "S3 Protection = Not enabled".
    virtual void openPage(const QString &id, const QString &filter = {}) = 0;
    /// Asks the endpoint again for everything that is shown. A workspace is always as it was read, so nothing happens there. What is
    /// new is announced by the service.
    virtual void refresh() = 0;
};

} // namespace bucketwatch
