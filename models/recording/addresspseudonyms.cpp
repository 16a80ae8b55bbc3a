// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/addresspseudonyms.h"

#include "detection/ipaddress.h"
#include "detection/sourcenetwork.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// "198.18.0.", one after the other in 198.18.0.0/15, then in 240.0.0.0/4.
QString publicNetwork(int number)
{
    constexpr int Measuring = 512;
    if (number < Measuring)
        return u"198.%1.%2."_s.arg(18 + number / 256).arg(number % 256);
    const int rest = number - Measuring;
    return u"%1.%2.%3."_s.arg(240 + rest / 65'536 % 15).arg(rest / 256 % 256).arg(rest % 256);
}

} // namespace

QString AddressPseudonyms::of(const QString &text)
{
    const auto known = m_known.find(text);
    if (known != m_known.end())
        return known->second;
    return m_known[text] = make(text);
}

QString AddressPseudonyms::ofRange(const QString &text)
{
    constexpr int Wide = 8;
    const qsizetype slash = text.indexOf(u'/');
    bool isNumber = false;
    const int prefix = text.sliced(slash + 1).toInt(&isNumber);
    if (slash < 0 || !isNumber)
        return of(text);
    return prefix <= Wide ? text : QString(of(text.first(slash)) % text.sliced(slash));
}

QString AddressPseudonyms::make(const QString &text)
{
    const std::string bytes = text.toStdString();
    const auto address = IpAddress::parse(bytes);
    if (!address || (address->high == 0 && address->low <= 1) || text == "0.0.0.0"_L1 || text.startsWith("127."_L1))
        return text;
    const SourceNetwork network = SourceNetwork::of(bytes);
    const bool isV4 = address->isV4();
    const QString name = QString::fromStdString(network.name);
    if (!m_networks.contains(name))
        m_networks[name].number = !isV4 ? m_v6++ : network.isPrivate ? m_private++ : m_public++;
    Network &here = m_networks[name];
    if (!here.hosts.contains(text))
        here.hosts[text] = int(here.hosts.size()) + 1;
    const int host = here.hosts[text];
    if (!isV4)
        return u"%1:%2::%3"_s.arg(
            network.isPrivate ? u"fd00:db8"_s : u"2001:db8"_s, QString::number(here.number, 16), QString::number(host, 16));
    if (network.isPrivate)
        return u"10.%1.%2.%3"_s.arg(here.number % 256).arg(host / 250 % 256).arg(host % 250 + 1);
    return publicNetwork(here.number) + QString::number(host % 256);
}

} // namespace bucketwatch
