// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <cstdint>

class QIODevice;

namespace bucketwatch {

/// Json: a list, indented, what the console's "View and export JSON" gives. Lines: the form of GuardDuty's export to S3, a line
/// for each finding with its additional information inline, gzip. Asff: AWS Security Finding Format, as Security Hub shows
/// findings of GuardDuty.
/// Sources: user guide, "Exporting generated findings"; Security Hub user guide, "AWS Security Finding Format (ASFF)".
enum class FindingsForm : std::uint8_t { Json, Lines, Asff };

/// Writes wire documents one after the other, so that a million of them never stand in memory together.
class FindingsWriter {
public:
    /// @p device is open, and outlives the writer.
    FindingsWriter(QIODevice &device, FindingsForm form);

    /// False when the device takes no more; it says why.
    [[nodiscard]] bool add(const QJsonObject &document);
    /// What is still to be written after the last one.
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] bool write(const QByteArray &bytes);
    [[nodiscard]] bool addLine(const QJsonObject &document);

    QIODevice &m_device;
    FindingsForm m_form;
    QByteArray m_lines; ///< not packed yet
    bool m_isEmpty = true;
};

} // namespace bucketwatch
