// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace bucketwatch {

/// A fact of a finding as the panel shows it.
struct FindingFact {
    enum class Kind : std::uint8_t { Text, Identifier };
    QString label;
    QString value;
    Kind kind = Kind::Text;
    friend bool operator==(const FindingFact &, const FindingFact &) = default;
};

/// A section of the panel: "Overview", "Resource affected".
struct FindingBlock {
    QString title;
    std::vector<FindingFact> facts; ///< never empty
    friend bool operator==(const FindingBlock &, const FindingBlock &) = default;
};

/// Everything that GuardDuty's document of a finding tells, in the order and under the labels of the console. Blocks and facts
/// that it does not tell of are left out. Moments are local, as in the console. Source: user guide, "Reviewing findings".
[[nodiscard]] std::vector<FindingBlock> findingBlocks(const QJsonObject &document);

} // namespace bucketwatch
