// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingfacts.h"

#include <QJsonObject>

namespace bucketwatch {

/// A signal of an attack sequence as the panel shows it.
struct SignalBlock {
    FindingBlock block; ///< its title begins with the place in the sequence
    QString summary; ///< when it was seen first; empty when that is not known
    bool isFinding = false;
    QJsonObject signal; ///< of the document
};

/// The signals of an attack sequence in the order in which they were seen, those without a time last; none of other findings.
/// Source: API reference, Signal.
[[nodiscard]] std::vector<SignalBlock> signalBlocks(const QJsonObject &document);
/// What an attack sequence is about, one resource a block; none of other findings.
[[nodiscard]] std::vector<FindingBlock> resourceBlocks(const QJsonObject &document);
/// The sequence as a whole, its actors and where they called from. Blocks without facts are among them.
[[nodiscard]] std::vector<FindingBlock> sequenceBlocks(const QJsonObject &document);
/// How many there are of each, without making blocks of them.
[[nodiscard]] qsizetype signalCount(const QJsonObject &document);
[[nodiscard]] qsizetype resourceCount(const QJsonObject &document);

/// A tactic or technique of MITRE ATT&CK with its name, "Exfiltration (TA0010)"; unknown ones stay as they are.
[[nodiscard]] QString mitreText(const QString &id);

} // namespace bucketwatch
