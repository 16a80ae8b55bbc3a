// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/clientnames.h"

#include "cloudtrail/eventlog.h"
#include "detection/addressorigins.h"
#include "detection/clientsoftware.h"
#include "detection/sourcenetwork.h"

namespace bucketwatch {

ClientNames::ClientNames(const EventLog &log, const AddressOrigins *origins)
    : m_log(log), m_origins(origins), m_networks(std::size_t(log.textCount())), m_software(std::size_t(log.textCount()))
{
    (void)intern(m_networkNumbers, {}, true);
    m_softwareNumbers.emplace(std::string(), 0);
}

std::uint32_t ClientNames::networkOf(TextId sourceIp)
{
    std::uint32_t &known = m_networks[sourceIp];
    if (known == 0) {
        SourceNetwork network = SourceNetwork::of(m_log.text(sourceIp));
        if (m_origins && !network.isPrivate) {
            if (const QString asn = asnName(m_origins->find(m_log.text(sourceIp))); !asn.isEmpty())
                network.name = asn.toStdString();
        }
        known = intern(m_networkNumbers, network.name, network.isPrivate) + 1;
    }
    return known - 1;
}

std::uint32_t ClientNames::softwareOf(TextId userAgent)
{
    std::uint32_t &known = m_software[userAgent];
    if (known == 0)
        known = intern(m_softwareNumbers, clientSoftwareOf(m_log.text(userAgent)), false) + 1;
    return known - 1;
}

std::uint32_t ClientNames::intern(Numbers &numbers, std::string_view name, bool isPrivate)
{
    const auto [entry, isNew] = numbers.try_emplace(std::string(name), std::uint32_t(m_names.size()));
    if (isNew) {
        m_names.emplace_back(name);
        m_isPrivate.push_back(isPrivate);
    }
    return entry->second;
}

} // namespace bucketwatch
