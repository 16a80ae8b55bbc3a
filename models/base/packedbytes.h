// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>

namespace bucketwatch {

/// Writes numbers and texts close together: what workspaces store. PackedReader reads them back.
class PackedWriter {
public:
    void byte(std::uint8_t value) { m_bytes.append(static_cast<char>(value)); }
    /// Seven bits a byte, so that small numbers take little.
    void number(std::uint64_t value);
    void signedNumber(std::int64_t value);
    void text(const QString &text);
    void blob(QByteArrayView bytes);
    /// Many numbers, in whichever form is the shortest: runs of equal ones, bits, or the distance to the smallest one.
    void column(std::span<const std::uint64_t> values);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    /// Room for @p bytes more, to be written at once.
    [[nodiscard]] char *append(std::size_t bytes);

    QByteArray m_bytes;
};

/// Reads what PackedWriter wrote. Bytes that it cannot have written give zeros and isGood() false from then on; nothing is read
/// beyond the end and no more is allocated than the caller asks for.
class PackedReader {
public:
    explicit PackedReader(QByteArrayView bytes) : m_rest(bytes) { }

    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::uint64_t number();
    /// As number(), but bad above @p limit.
    [[nodiscard]] std::uint64_t numberUpTo(std::uint64_t limit);
    [[nodiscard]] std::int64_t signedNumber();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray blob();
    /// Exactly as many numbers as @p values has room for.
    void column(std::span<std::uint64_t> values);
    void fail();

    [[nodiscard]] bool isGood() const { return m_isGood; }
    /// Everything was read, and all of it was good.
    [[nodiscard]] bool isDone() const { return m_isGood && m_rest.isEmpty(); }
    [[nodiscard]] qsizetype remaining() const { return m_rest.size(); }

private:
    [[nodiscard]] QByteArrayView take(std::uint64_t bytes);

    QByteArrayView m_rest;
    bool m_isGood = true;
};

} // namespace bucketwatch
