// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/addresslist.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blank = " \t\r\v\f";
    const auto first = text.find_first_not_of(Blank);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(Blank) - first + 1);
}

/// The address at the start of a line, whatever label stands behind it. The whole line when what follows would change
/// its meaning: the end of a range, a mask, another address.
std::string_view addressIn(std::string_view line)
{
    const std::string_view whole = trimmed(line.substr(0, line.find_first_of("#;")));
    constexpr std::string_view Separators = ", \t";
    const auto end = whole.find_first_of(Separators);
    const auto next = whole.find_first_not_of(Separators, std::min(end, whole.size()));
    if (next == std::string_view::npos)
        return whole.substr(0, end);
    const std::string_view label = whole.substr(next);
    const bool isPartOfRange = label.front() == '-' || label.front() == '/';
    const bool isAddress = IpRange::parse(label.substr(0, label.find_first_of(Separators))).has_value();
    return isPartOfRange || isAddress ? whole : whole.substr(0, end);
}

} // namespace

Result<AddressList> AddressList::parse(const QByteArray &content, const QString &name)
{
    AddressList list;
    list.m_name = name;
    list.m_sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    std::string_view rest(content.constData(), std::size_t(content.size()));
    if (rest.starts_with("\xEF\xBB\xBF")) // byte order mark
        rest.remove_prefix(3);
    for (int number = 1; !rest.empty(); ++number) {
        const auto end = rest.find('\n');
        list.addLine(number, rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    if (list.m_entries.empty() && !list.m_badLines.empty()) {
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::AddressList", "%1 holds no IP address and no range of addresses.")
                .arg(name),
            u"line %1: %2"_s.arg(list.m_badLines.front().number).arg(list.m_badLines.front().text)});
    }
    return list;
}

void AddressList::addLine(int number, std::string_view line)
{
    const std::string_view entry = addressIn(line);
    if (entry.empty())
        return;
    const auto range = IpRange::parse(entry);
    if (!range) {
        constexpr std::size_t Shown = 80; // of a line that may be anything
        m_badLines.push_back({number, QString::fromUtf8(entry.substr(0, Shown))});
        return;
    }
    if (m_byPrefix[range->prefix].try_emplace(range->address, m_entries.size()).second)
        m_entries.emplace_back(entry);
}

const std::string *AddressList::find(const IpAddress &address) const
{
    constexpr int ShortestV4 = 96; // of 128 bits
    for (const auto &[prefix, entries] : m_byPrefix) {
        if (address.isV4() && prefix < ShortestV4)
            break; // "::/0" means all of IPv6
        if (const auto found = entries.find(address.masked(prefix)); found != entries.end())
            return &m_entries[found->second];
    }
    return nullptr;
}

} // namespace bucketwatch
