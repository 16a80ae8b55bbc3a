// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "detection/ipaddress.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace bucketwatch {

/// A list of addresses and ranges, one a line; a comma or blank ends it and a label may follow, text after # or ;
/// is a comment, blank lines do not count. Ranges of IPv6, even ::/0, hold no IPv4 address.
/// Looking an address up costs one hash look-up for each length of prefix in the list, whatever its size.
class AddressList {
public:
    struct BadLine {
        int number = 0; ///< from 1
        QString text;
        friend bool operator==(const BadLine &, const BadLine &) = default;
    };

    AddressList() = default;
    /// @return Error::BadInput when @p content has lines but none that is an address or a range.
    [[nodiscard]] static Result<AddressList> parse(const QByteArray &content, const QString &name);

    /// Where the content was taken from a file of another form, that file's digest.
    void setSha256(const QString &sha256) { m_sha256 = sha256; }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &sha256() const { return m_sha256; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    /// Lines that are neither address nor range; the others are in force.
    [[nodiscard]] const std::vector<BadLine> &badLines() const { return m_badLines; }
    /// The narrowest entry that holds @p address, as it is written in the list; null when there is none.
    [[nodiscard]] const std::string *find(const IpAddress &address) const;

private:
    struct Hash {
        std::size_t operator()(const IpAddress &address) const noexcept
        {
            return std::size_t(address.high * 0x9E3779B97F4A7C15U ^ (address.low + 0x7F4A7C15U) * 0xBF58476D1CE4E5B9U);
        }
    };
    void addLine(int number, std::string_view line);

    QString m_name;
    QString m_sha256;
    std::vector<std::string> m_entries;
    std::vector<BadLine> m_badLines;
    /// Entry number by masked address, by length of prefix, longest first.
    std::map<int, std::unordered_map<IpAddress, std::size_t, Hash>, std::greater<>> m_byPrefix;
};

} // namespace bucketwatch
