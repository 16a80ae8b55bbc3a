// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingcolumns.h"
#include "items/propertyquery.h"

#include <map>
#include <mutex>
#include <span>
#include <vector>

namespace bucketwatch {

/// Which findings a condition holds for, all of them at once: it is asked of each text and number that there is, and rows only
/// look up the answer. Attributes that stand in the documents alone are read when they are asked for first, and kept. Any thread
/// may ask.
class FindingTerms {
public:
    /// As many rows are filtered and sorted before the next picture.
    static constexpr std::size_t QuickRows = 20'000;

    explicit FindingTerms(std::shared_ptr<const FindingColumns> columns);
    ~FindingTerms();

    [[nodiscard]] const FindingColumns &columns() const { return *m_columns; }
    [[nodiscard]] const std::shared_ptr<const FindingColumns> &sharedColumns() const { return m_columns; }

    /// Sets the entries of @p matches, one for each row, to 1 where @p term holds and to 0 elsewhere. Its property is one of
    /// findingProperties(). A text without a property is looked for in titles, types, resources, severities, names and IDs of
    /// accounts, and, from eight digits on, at the beginning of finding IDs; when it is nowhere but begins the name of a property,
    /// it is a condition that is still being written, and holds for all.
    void fill(const QueryTerm &term, std::span<std::uint8_t> matches) const;
    /// Whether fill() for @p term takes no longer than a picture may.
    [[nodiscard]] bool isQuick(const QueryTerm &term) const;
    /// Values of a property that contain @p typed, a few at most. Of attributes that were not read yet: none when that takes long.
    [[nodiscard]] QStringList valuesOf(int property, const QString &typed) const;
    /// Reads all attributes, for a thread that has time for it.
    void readAttributes() const;

private:
    /// The values of an attribute, each once, and which of them each content has.
    struct Attribute {
        std::vector<QString> values;
        std::vector<std::uint32_t> ends; ///< of each content, in the next list
        std::vector<std::uint32_t> numbers; ///< of values
    };

    /// Which contents and owners have a text in theirs.
    struct Found {
        QString text;
        std::vector<std::uint8_t> contents;
        std::vector<std::uint8_t> owners;
    };

    [[nodiscard]] Found find(const QString &text) const;
    void fillAnywhere(const QString &text, std::span<std::uint8_t> matches) const;
    void fillIds(const QueryTerm &term, std::span<std::uint8_t> matches) const;
    void fillDates(const QueryTerm &term, std::span<std::uint8_t> matches) const;
    void fillContents(const QueryTerm &term, std::span<std::uint8_t> matches) const;
    [[nodiscard]] std::vector<std::uint8_t> contentsWith(const QueryTerm &term) const;
    [[nodiscard]] std::vector<std::uint8_t> contentsOfSeverity(const QueryTerm &term) const;
    [[nodiscard]] const Attribute &attribute(int property) const;
    [[nodiscard]] Attribute readAttribute(const QString &name) const;
    [[nodiscard]] bool isRead(int property) const;

    std::shared_ptr<const FindingColumns> m_columns;
    mutable std::mutex m_mutex;
    mutable std::map<int, Attribute> m_attributes; ///< entries are never changed
    mutable Found m_found; ///< the last one: only where it was, a longer text can be
};

} // namespace bucketwatch
