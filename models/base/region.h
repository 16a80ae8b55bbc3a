// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <cstdint>
#include <span>

namespace bucketwatch {

/// An AWS Region that GuardDuty is offered in, as an index into the table of all of them.
/// The table: 34 commercial Regions, botocore endpoints.json; names as the AWS consoles print them.
class Region {
public:
    constexpr Region() = default;

    /// @return Error::BadInput naming @p id when it is no Region of the table.
    [[nodiscard]] static Result<Region> parse(QStringView id);
    [[nodiscard]] static std::span<const Region> all();

    /// "eu-west-1"
    [[nodiscard]] QString id() const;
    /// "Europe (Ireland)"
    [[nodiscard]] QString name() const;
    /// Regions that an account must opt in to before anything runs there.
    [[nodiscard]] bool isOptIn() const;
    [[nodiscard]] constexpr int index() const { return m_index; }

    friend constexpr auto operator<=>(Region, Region) = default;
    friend size_t qHash(Region region, size_t seed = 0) noexcept { return ::qHash(region.m_index, seed); }

private:
    constexpr explicit Region(std::uint8_t index) : m_index(index) { }
    std::uint8_t m_index = 0;
};

} // namespace bucketwatch

Q_DECLARE_METATYPE(bucketwatch::Region)
