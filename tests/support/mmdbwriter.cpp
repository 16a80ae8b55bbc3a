// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mmdbwriter.h"

#include "detection/ipaddress.h"

#include <QJsonArray>

#include <array>
#include <bit>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

enum Type : quint8 { Text = 2, Double = 3, Number16 = 5, Number = 6, Map = 7, Number64 = 9, Array = 11 };
constexpr qsizetype SeparatorBytes = 16; ///< zeros between the tree and the data

QByteArray bigEndian(quint64 number, int bytes)
{
    QByteArray text;
    for (int i = bytes - 1; i >= 0; --i)
        text += char(number >> (8 * i));
    return text;
}

QByteArray header(Type type, qsizetype size)
{
    const auto bits = quint8(type <= 7 ? type << 5 : 0);
    QByteArray text(1, char(bits | (size < 29 ? size : 29))); // sizes up to 284 are enough here
    if (type > 7)
        text += char(type - 7);
    if (size >= 29)
        text += char(size - 29);
    return text;
}

QByteArray textValue(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return header(Text, bytes.size()) + bytes;
}

QByteArray valueOf(const QJsonValue &value)
{
    if (value.isString())
        return textValue(value.toString());
    if (value.isArray()) {
        QByteArray bytes = header(Array, value.toArray().size());
        for (const QJsonValue &element : value.toArray())
            bytes += valueOf(element);
        return bytes;
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number >= 0 && number == std::floor(number))
            return header(Number, 4) + bigEndian(quint64(number), 4);
        return header(Double, 8) + bigEndian(std::bit_cast<quint64>(number), 8);
    }
    const QJsonObject map = value.toObject();
    QByteArray bytes = header(Map, map.size());
    for (auto member = map.begin(); member != map.end(); ++member)
        bytes += textValue(member.key()) + valueOf(*member);
    return bytes;
}

/// A node has a record for each bit: 0 nothing, n > 0 node n, n < 0 data number -n - 1.
using Node = std::array<int, 2>;

void insert(std::vector<Node> &nodes, quint32 address, int prefix, int data)
{
    std::size_t node = 0;
    for (int bit = 0; bit < prefix; ++bit) {
        const std::size_t side = address >> (31 - bit) & 1;
        if (bit == prefix - 1) {
            nodes[node][side] = -data - 1;
        } else {
            if (nodes[node][side] == 0) {
                nodes.push_back({});
                nodes[node][side] = int(nodes.size()) - 1;
            }
            node = std::size_t(nodes[node][side]);
        }
    }
}

} // namespace

QByteArray mmdb(const QList<std::pair<QByteArray, QJsonObject>> &ranges, const QString &type)
{
    std::vector<Node> nodes(1);
    QByteArray data;
    std::vector<qsizetype> offsets;
    for (const auto &[range, value] : ranges) {
        const IpRange parsed = IpRange::parse(std::string_view(range.constData(), std::size_t(range.size()))).value_or(IpRange());
        insert(nodes, quint32(parsed.address.low), parsed.writtenPrefix(), int(offsets.size()));
        offsets.push_back(data.size());
        data += valueOf(value);
    }
    const auto count = qsizetype(nodes.size());
    QByteArray file;
    for (const Node &node : nodes) {
        for (const int record : node) {
            const qsizetype number = record > 0 ? record : record == 0 ? count : count + SeparatorBytes + offsets[std::size_t(-record - 1)];
            file += bigEndian(quint64(number), 3);
        }
    }
    const auto number16 = [](int number) { return header(Number16, 2) + bigEndian(quint64(number), 2); };
    const QByteArray metadata = header(Map, 9) + textValue(u"binary_format_major_version"_s) + number16(2)
        + textValue(u"binary_format_minor_version"_s) + number16(0) + textValue(u"build_epoch"_s) + header(Number64, 8) + bigEndian(1, 8)
        + textValue(u"database_type"_s) + textValue(type) + textValue(u"description"_s) + valueOf(QJsonObject())
        + textValue(u"ip_version"_s) + number16(4) + textValue(u"languages"_s) + valueOf(QJsonArray {u"en"_s})
        + textValue(u"node_count"_s) + header(Number, 4) + bigEndian(quint64(count), 4) + textValue(u"record_size"_s) + number16(24);
    return file + QByteArray(SeparatorBytes, '\0') + data + QByteArray("\xab\xcd\xef" "MaxMind.com") + metadata;
}

} // namespace bucketwatch
