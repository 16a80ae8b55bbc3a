// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "findings/findingcriteria.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace bucketwatch {

/// Noop: a filter that is saved to be looked through. Archive: a suppression rule, new findings that meet it are archived at
/// once.
enum class FilterAction : std::uint8_t { Noop, Archive };

/// "ARCHIVE"
[[nodiscard]] QString wireName(FilterAction action);

/// A saved filter of an account's detector (API reference, CreateFilter).
struct FindingFilter {
    static constexpr std::size_t MaxCount = 100; ///< service quota, per account and Region

    QString name {};
    QString description {};
    FilterAction action = FilterAction::Noop;
    FindingCriteria criteria {};
    std::map<QString, QString> tags {};
    Timestamp createdAt {};
    Timestamp updatedAt {};
    std::uint32_t version = 1; ///< counts the updates

    friend bool operator==(const FindingFilter &, const FindingFilter &) = default;
};

/// 3 to 64 letters, digits, dots, hyphens and underscores.
[[nodiscard]] bool isFilterName(QStringView name);

/// The filters of an account in the order of their ranks, the first of which is 1.
using FindingFilters = std::vector<FindingFilter>;

/// -1 when there is no such filter.
[[nodiscard]] int filterIndex(const FindingFilters &filters, QStringView name);

} // namespace bucketwatch
