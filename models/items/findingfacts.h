// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <vector>

namespace bucketwatch {

/// A fact of a finding as the panel shows it.
struct FindingFact {
    /// Account, Document: an identifier that leads to the account, or to the finding's JSON.
    enum class Kind : std::uint8_t { Text, Identifier, Account, Document };
    QString label;
    QString value;
    Kind kind = Kind::Text;
    QString attribute {}; ///< wire name of what findings with the same value are found by; empty: they are not
    QString filterValue {}; ///< the value as filters take it
    friend bool operator==(const FindingFact &, const FindingFact &) = default;
};

/// A section of the panel: "Overview", "Resource affected".
struct FindingBlock {
    QString title;
    std::vector<FindingFact> facts;
    friend bool operator==(const FindingBlock &, const FindingBlock &) = default;
};

/// Writes a block: adds the facts that there are, each in the words of the user.
class FactWriter {
public:
    explicit FactWriter(const QString &title) : m_block {title, {}} { }

    /// Numbers in the user's form, "Yes" or "No", lists with commas.
    FactWriter &text(const QString &label, const QJsonValue &value);
    FactWriter &identifier(const QString &label, const QJsonValue &value, FindingFact::Kind kind = FindingFact::Kind::Identifier);
    /// Of an ISO text or, as in attack sequences, seconds since 1970; local, as in the console.
    FactWriter &moment(const QString &label, const QJsonValue &value);
    /// What was added last, if it was, is found by attribute @p wireName with @p value; null: with its own text.
    FactWriter &foundBy(const QString &wireName, const QString &value = {});
    [[nodiscard]] FindingBlock take() { return std::move(m_block); }

private:
    FactWriter &add(FindingFact fact);

    FindingBlock m_block;
    bool m_isAdded = false;
};

/// The words of text(); empty when there are none.
[[nodiscard]] QString factText(const QJsonValue &value);

} // namespace bucketwatch
