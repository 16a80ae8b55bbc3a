// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/addressorigins.h"

#include "detection/ipaddress.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QFile>

#include <maxminddb.h>

#include <netinet/in.h>

#include <array>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct AddressOriginsText {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::AddressOrigins)
};

} // namespace

class AddressOrigins::Database {
public:
    enum class Kind { Systems, Places };

    explicit Database(const QString &path) : m_status(MMDB_open(QFile::encodeName(path).constData(), MMDB_MODE_MMAP, &m_file)) { }
    ~Database()
    {
        if (m_status == MMDB_SUCCESS)
            MMDB_close(&m_file);
    }
    Q_DISABLE_COPY_MOVE(Database)

    /// What is wrong with the file for somebody who wants @p kind; empty when nothing is.
    [[nodiscard]] QString error(Kind kind) const
    {
        if (m_status == MMDB_FILE_OPEN_ERROR)
            return AddressOriginsText::tr("There is no such file, or it may not be read.");
        if (m_status == MMDB_INVALID_METADATA_ERROR || m_status == MMDB_UNKNOWN_DATABASE_FORMAT_ERROR)
            return AddressOriginsText::tr("It is no MaxMind database (.mmdb), or a damaged one.");
        if (m_status != MMDB_SUCCESS)
            return AddressOriginsText::tr("It cannot be read: %1.").arg(QString::fromUtf8(MMDB_strerror(m_status)));
        // Names of types are free, but those that are about one thing only say so: "GeoLite2-ASN", "DBIP-City-Lite".
        const QString type = QString::fromUtf8(m_file.metadata.database_type);
        const bool isOfPlaces = type.contains("City"_L1) || type.contains("Country"_L1);
        if (kind == Kind::Systems && isOfPlaces)
            return AddressOriginsText::tr("It is a database of countries or cities (%1), not of autonomous systems.").arg(type);
        if (kind == Kind::Places && !isOfPlaces && type.contains("ASN"_L1))
            return AddressOriginsText::tr("It is a database of autonomous systems (%1), not of countries or cities.").arg(type);
        return {};
    }

    void find(const IpAddress &address, AddressOrigin &origin) const
    {
        MMDB_lookup_result_s result = lookUp(address);
        if (!result.found_entry)
            return;
        if (const auto asn = value(result.entry, MMDB_DATA_TYPE_UINT32, {"autonomous_system_number"}))
            origin.asn = asn->uint32;
        take(result.entry, {"autonomous_system_organization"}, origin.asnOrg);
        take(result.entry, {"country", "names", "en"}, origin.country);
        take(result.entry, {"country", "iso_code"}, origin.countryCode);
        take(result.entry, {"city", "names", "en"}, origin.city);
        const auto latitude = value(result.entry, MMDB_DATA_TYPE_DOUBLE, {"location", "latitude"});
        const auto longitude = value(result.entry, MMDB_DATA_TYPE_DOUBLE, {"location", "longitude"});
        if (latitude && longitude)
            origin.place = {latitude->double_value, longitude->double_value};
    }

private:
    using Path = std::array<const char *, 4>; ///< up to the first null

    [[nodiscard]] MMDB_lookup_result_s lookUp(const IpAddress &address) const
    {
        int error = MMDB_SUCCESS;
        if (address.isV4()) {
            sockaddr_in socket {};
            socket.sin_family = AF_INET;
            socket.sin_addr.s_addr = htonl(static_cast<std::uint32_t>(address.low));
            return MMDB_lookup_sockaddr(&m_file, reinterpret_cast<const sockaddr *>(&socket), &error);
        }
        sockaddr_in6 socket {};
        socket.sin6_family = AF_INET6;
        for (std::size_t i = 0; i < 8; ++i) {
            socket.sin6_addr.s6_addr[i] = static_cast<std::uint8_t>(address.high >> (56 - 8 * i));
            socket.sin6_addr.s6_addr[8 + i] = static_cast<std::uint8_t>(address.low >> (56 - 8 * i));
        }
        return MMDB_lookup_sockaddr(&m_file, reinterpret_cast<const sockaddr *>(&socket), &error);
    }

    [[nodiscard]] static std::optional<MMDB_entry_data_s> value(MMDB_entry_s &entry, std::uint32_t type, Path path)
    {
        MMDB_entry_data_s data {};
        const bool isFound = MMDB_aget_value(&entry, &data, path.data()) == MMDB_SUCCESS && data.has_data && data.type == type;
        return isFound ? std::optional(data) : std::nullopt;
    }

    static void take(MMDB_entry_s &entry, Path path, QString &text)
    {
        if (const auto data = value(entry, MMDB_DATA_TYPE_UTF8_STRING, path))
            text = QString::fromUtf8(data->utf8_string, static_cast<qsizetype>(data->data_size));
    }

    MMDB_s m_file {};
    const int m_status;
};

AddressOrigins::AddressOrigins() = default;

AddressOrigins::~AddressOrigins() = default;

Result<std::shared_ptr<const AddressOrigins>> AddressOrigins::open(const QString &asnFile, const QString &geoipFile)
{
    std::shared_ptr<AddressOrigins> origins(new AddressOrigins);
    using Kind = Database::Kind;
    for (const auto &[path, database, kind] : {std::tuple(asnFile, &origins->m_asn, Kind::Systems), {geoipFile, &origins->m_geoip, Kind::Places}}) {
        if (path.isEmpty())
            continue;
        *database = std::make_unique<Database>(path);
        if (const QString reason = (*database)->error(kind); !reason.isEmpty()) {
            //: %1 is the path of a file, %2 a sentence that says what is wrong with it
            const QString message = AddressOriginsText::tr("%1 cannot be used. %2").arg(path, reason);
            return std::unexpected(Error {Error::Kind::BadInput, message, {}});
        }
    }
    if (!origins->m_asn && !origins->m_geoip)
        return nullptr;
    return origins;
}

AddressOrigin AddressOrigins::find(std::string_view text) const
{
    AddressOrigin origin;
    const QByteArrayView trimmed = QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).trimmed();
    const auto address = IpAddress::parse(std::string_view(trimmed.data(), static_cast<std::size_t>(trimmed.size())));
    if (!address)
        return origin;
    if (m_asn)
        m_asn->find(*address, origin);
    if (m_geoip)
        m_geoip->find(*address, origin);
    return origin;
}

} // namespace bucketwatch
