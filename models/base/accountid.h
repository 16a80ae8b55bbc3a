// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <functional>

namespace bucketwatch {

/// The number of an AWS account: twelve decimal digits, leading zeros kept. Zero stands for "no account".
class AccountId {
public:
    static constexpr int Digits = 12;

    constexpr AccountId() = default;
    constexpr explicit AccountId(std::uint64_t number) : m_number(number) { }

    /// @return Error::BadInput unless @p text is exactly twelve ASCII digits and not all zero.
    [[nodiscard]] static Result<AccountId> parse(QStringView text);

    [[nodiscard]] constexpr std::uint64_t number() const { return m_number; }
    [[nodiscard]] constexpr bool isValid() const { return m_number != 0; }
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(AccountId, AccountId) = default;
    friend size_t qHash(AccountId id, size_t seed = 0) noexcept { return ::qHash(id.m_number, seed); }

private:
    std::uint64_t m_number = 0;
};

} // namespace bucketwatch

template<> struct std::hash<bucketwatch::AccountId> {
    size_t operator()(bucketwatch::AccountId id) const noexcept { return std::hash<std::uint64_t> {}(id.number()); }
};

Q_DECLARE_METATYPE(bucketwatch::AccountId)
