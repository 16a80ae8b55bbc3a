// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/packedbytes.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace bucketwatch {

namespace {

enum ColumnForm : std::uint8_t { Runs = 0, Bits = 1, Distances = 2 };

constexpr unsigned BitsOfByte = 8;
constexpr unsigned BitsOfDigit = 7; // of number()

std::size_t sizeOf(std::uint64_t number)
{
    return (static_cast<std::size_t>(std::bit_width(number | 1)) + BitsOfDigit - 1) / BitsOfDigit;
}

/// Calls @p handle(value, count) for each run of equal values.
template<typename F> void forEachRun(std::span<const std::uint64_t> values, F handle)
{
    for (std::size_t first = 0; first < values.size();) {
        std::size_t end = first + 1;
        while (end < values.size() && values[end] == values[first])
            ++end;
        handle(values[first], end - first);
        first = end;
    }
}

std::uint64_t littleEndian(std::span<const char> bytes)
{
    quint64 value = 0;
    std::memcpy(&value, bytes.data(), bytes.size());
    return qFromLittleEndian(value);
}

} // namespace

void PackedWriter::number(std::uint64_t value)
{
    constexpr std::uint64_t More = 1U << BitsOfDigit;
    std::array<char, 10> digits {};
    qsizetype count = 0;
    for (; value >= More; value >>= BitsOfDigit)
        digits[std::size_t(count++)] = static_cast<char>(value | More);
    digits[std::size_t(count++)] = static_cast<char>(value);
    m_bytes.append(digits.data(), count);
}

void PackedWriter::signedNumber(std::int64_t value)
{
    // 0, -1, 1, -2 … become 0, 1, 2, 3 …
    number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

void PackedWriter::text(const QString &text)
{
    blob(text.toUtf8());
}

void PackedWriter::blob(QByteArrayView bytes)
{
    number(static_cast<std::uint64_t>(bytes.size()));
    m_bytes.append(bytes);
}

void PackedWriter::column(std::span<const std::uint64_t> values)
{
    if (values.empty())
        return;
    std::size_t runs = 0;
    std::size_t runBytes = 0;
    forEachRun(values, [&](std::uint64_t value, std::size_t count) {
        ++runs;
        runBytes += sizeOf(value) + sizeOf(count);
    });
    const auto [smallest, largest] = std::ranges::minmax(values);
    const std::uint64_t span = largest - smallest;
    const std::size_t width = (static_cast<std::size_t>(std::bit_width(span)) + BitsOfByte - 1) / BitsOfByte;
    const std::size_t otherBytes = span <= 1 ? values.size() / BitsOfByte + 1 : values.size() * width + 1;
    if (runBytes <= otherBytes) {
        byte(Runs);
        number(runs);
        forEachRun(values, [this](std::uint64_t value, std::size_t count) {
            number(value);
            number(count);
        });
        return;
    }
    byte(span <= 1 ? Bits : Distances);
    number(smallest);
    if (span > 1) {
        byte(static_cast<std::uint8_t>(width));
        char *at = append(values.size() * width);
        for (const std::uint64_t value : values) {
            const quint64 distance = qToLittleEndian(value - smallest);
            std::memcpy(at, &distance, width);
            at += width;
        }
        return;
    }
    char *at = append((values.size() + BitsOfByte - 1) / BitsOfByte);
    for (std::size_t first = 0; first < values.size(); first += BitsOfByte) {
        unsigned bits = 0;
        for (std::size_t i = first; i < std::min(values.size(), first + BitsOfByte); ++i)
            bits |= static_cast<unsigned>(values[i] - smallest) << (i - first);
        *at++ = static_cast<char>(bits);
    }
}

char *PackedWriter::append(std::size_t bytes)
{
    const qsizetype before = m_bytes.size();
    m_bytes.resizeForOverwrite(before + static_cast<qsizetype>(bytes));
    return m_bytes.data() + before;
}

QByteArrayView PackedReader::take(std::uint64_t bytes)
{
    if (bytes > static_cast<std::uint64_t>(m_rest.size())) {
        fail();
        return {};
    }
    const QByteArrayView taken = m_rest.first(static_cast<qsizetype>(bytes));
    m_rest = m_rest.sliced(static_cast<qsizetype>(bytes));
    return taken;
}

void PackedReader::fail()
{
    m_isGood = false;
    m_rest = {};
}

std::uint8_t PackedReader::byte()
{
    if (m_rest.isEmpty()) {
        fail();
        return 0;
    }
    const auto value = static_cast<std::uint8_t>(m_rest.front());
    m_rest = m_rest.sliced(1);
    return value;
}

std::uint64_t PackedReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += BitsOfDigit) {
        const std::uint8_t next = byte();
        value |= static_cast<std::uint64_t>(next & 0x7fU) << shift;
        if ((next & 0x80U) == 0)
            return m_isGood ? value : 0;
    }
    fail();
    return 0;
}

std::uint64_t PackedReader::numberUpTo(std::uint64_t limit)
{
    const std::uint64_t value = number();
    if (value <= limit)
        return value;
    fail();
    return 0;
}

std::int64_t PackedReader::signedNumber()
{
    const std::uint64_t value = number();
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

QString PackedReader::text()
{
    return QString::fromUtf8(take(number()));
}

QByteArray PackedReader::blob()
{
    return take(number()).toByteArray();
}

void PackedReader::column(std::span<std::uint64_t> values)
{
    std::ranges::fill(values, 0);
    if (values.empty())
        return;
    const std::uint8_t form = byte();
    if (form == Runs) {
        std::size_t row = 0;
        for (std::uint64_t runs = numberUpTo(values.size()); runs > 0; --runs) {
            const std::uint64_t value = number();
            const std::size_t count = numberUpTo(values.size() - row);
            std::ranges::fill(values.subspan(row, count), value);
            row += count;
        }
        if (row != values.size())
            fail();
        return;
    }
    const std::uint64_t smallest = number();
    if (form == Bits) {
        const QByteArrayView bits = take((values.size() + BitsOfByte - 1) / BitsOfByte);
        for (std::size_t i = 0; i < values.size() && m_isGood; ++i) {
            const auto eight = static_cast<std::uint8_t>(bits.data()[i / BitsOfByte]);
            values[i] = smallest + ((eight >> (i % BitsOfByte)) & 1U);
        }
        return;
    }
    const std::size_t width = byte();
    if (form != Distances || width == 0 || width > sizeof(std::uint64_t)) {
        fail();
        return;
    }
    const QByteArrayView bytes = take(values.size() * width);
    for (std::size_t i = 0; i < values.size() && m_isGood; ++i)
        values[i] = smallest + littleEndian({bytes.data() + i * width, width});
}

} // namespace bucketwatch
