// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "findings/addressorigin.h"

#include <QString>

#include <memory>
#include <string_view>

namespace bucketwatch {

/// MaxMind databases (MMDB): where addresses belong. Immutable, any thread.
class AddressOrigins {
public:
    /// @param asnFile one with autonomous_system_number, such as GeoLite2-ASN; may be empty
    /// @param geoipFile one with countries or cities, such as GeoLite2-City; may be empty
    /// @return Error::BadInput when a file that is named cannot be read, or is of the other kind; null when none is named
    [[nodiscard]] static Result<std::shared_ptr<const AddressOrigins>> open(const QString &asnFile, const QString &geoipFile);
    ~AddressOrigins();

    /// What the databases say of the address that @p text is; nothing for host names.
    [[nodiscard]] AddressOrigin find(std::string_view text) const;

private:
    class Database;
    AddressOrigins();

    std::unique_ptr<Database> m_asn;
    std::unique_ptr<Database> m_geoip;
};

} // namespace bucketwatch
