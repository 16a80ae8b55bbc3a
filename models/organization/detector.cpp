// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/detector.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

constexpr qsizetype HexDigits = 32;
constexpr qsizetype HalfDigits = HexDigits / 2;

} // namespace

QString DetectorId::toString() const
{
    const auto half
        = [](std::uint64_t number) { return QString::number(number, 16).rightJustified(HalfDigits, QLatin1Char('0')); };
    return half(high) + half(low);
}

Result<DetectorId> DetectorId::parse(QStringView text)
{
    DetectorId id;
    bool highOk = false;
    bool lowOk = false;
    if (text.size() == HexDigits) {
        id.high = text.first(HalfDigits).toULongLong(&highOk, 16);
        id.low = text.sliced(HalfDigits).toULongLong(&lowOk, 16);
    }
    // toULongLong also takes signs, blanks and 0x, so the text must come back as it went in.
    if (!highOk || !lowOk || id.toString() != text)
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate(
                "bucketwatch::DetectorId", "\u201c%1\u201d is not a detector ID: it must have 32 hexadecimal digits.")
                .arg(text),
            {}});
    return id;
}

void Detector::set(Feature feature, bool enabled, Timestamp when)
{
    const auto index = static_cast<std::size_t>(feature);
    m_enabled.set(index, enabled);
    m_updatedAt[index] = static_cast<std::uint32_t>(toEpochSeconds(when));
    updatedAtAny = when;
}

} // namespace bucketwatch
