// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>

namespace bucketwatch {

/// What databases say of an address. What they do not say is empty.
struct AddressOrigin {
    std::uint32_t asn = 0; ///< number of the autonomous system
    QString asnOrg;
    QString country; ///< "Germany"
    QString countryCode; ///< "DE"
    QString city;
    std::optional<std::pair<double, double>> place; ///< latitude and longitude in degrees

    friend bool operator==(const AddressOrigin &, const AddressOrigin &) = default;
};

/// An autonomous system as the name of a network: "AS64496 Example". Empty when @p origin has none.
[[nodiscard]] QString asnName(const AddressOrigin &origin);
/// @p network as GuardDuty writes it in profiles, "asnNumber: 64496 asnOrg: Example"; empty when it is no asnName().
[[nodiscard]] QString asnProfile(const QString &network);

} // namespace bucketwatch
