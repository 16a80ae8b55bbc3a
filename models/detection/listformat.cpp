// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/listformat.h"

#include "detection/ipaddress.h"

#include <algorithm>
#include <array>

namespace bucketwatch {

namespace {

/// The first line that is neither blank nor a remark.
QByteArrayView firstLine(QByteArrayView rest)
{
    if (rest.startsWith("\xEF\xBB\xBF")) // byte order mark
        rest.slice(3);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
        if (!line.isEmpty() && line.front() != '#')
            return line;
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    return {};
}

/// The cells in lower case. Those that matter here hold no comma.
QByteArrayList firstCells(QByteArrayView line)
{
    QByteArrayList cells = line.toByteArray().toLower().split(',');
    for (QByteArray &cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool isAddressText(QByteArrayView text)
{
    return IpRange::parse(std::string_view(text.data(), std::size_t(text.size()))).has_value();
}

/// "Indicator type" above the rows, or the type of one.
bool isOtxType(const QByteArray &cell)
{
    constexpr std::array<QByteArrayView, 7> Types {"indicator type", "ipv4", "ipv6", "cidr", "domain", "hostname", "url"};
    return std::ranges::find(Types, QByteArrayView(cell)) != Types.end() || cell.startsWith("filehash-");
}

bool isProofPointRow(const QByteArrayList &cells)
{
    if (cells.size() < 3)
        return false;
    bool hasScore = false;
    cells[2].toDouble(&hasScore);
    return cells[1] == "category" || (hasScore && (isAddressText(cells[0]) || cells[0].contains('.')));
}

bool isFireEyeHeading(const QByteArrayList &cells)
{
    return cells.size() > 1
        && std::ranges::any_of(cells, [](const QByteArray &cell) { return cell == "ip" || cell == "cidr" || cell == "domain"; });
}

/// "198.51.100.1#4#2#Malicious Host#KR##37.5,126.9#3"
bool isAlienVaultRow(QByteArrayView line)
{
    constexpr qsizetype FewestMarks = 3;
    const qsizetype end = line.indexOf('#');
    return end > 0 && isAddressText(line.first(end)) && std::ranges::count(line, '#') >= FewestMarks;
}

} // namespace

ListFormat listFormatOf(const QByteArray &content)
{
    const QByteArrayView line = firstLine(content);
    if (line.startsWith("<?xml") || line.startsWith("<stix") || line.startsWith("<STIX"))
        return ListFormat::Stix;
    if (isAlienVaultRow(line))
        return ListFormat::AlienVault;
    const QByteArrayList cells = firstCells(line);
    if (isProofPointRow(cells)) // both it and FireEye may name their first column "ip"
        return ListFormat::ProofPoint;
    if (cells.size() > 1 && isOtxType(cells[0]) && cells[1] != "category")
        return isFireEyeHeading(cells.sliced(1)) ? ListFormat::FireEye : ListFormat::OtxCsv;
    return isFireEyeHeading(cells) ? ListFormat::FireEye : ListFormat::Txt;
}

} // namespace bucketwatch
