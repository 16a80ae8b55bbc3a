// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/foldedtexts.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

namespace bucketwatch {

namespace {

constexpr qsizetype TypicalLength = 20;
constexpr std::size_t Many = 1'000; ///< entries that are sorted faster by their bytes than by comparing them

/// What of a text is compared at once: some letters as numbers that sort as they do, with zeros behind the last one, and how many
/// letters are left; one more than are compared stands for all that go on.
struct Entry {
    std::array<std::uint64_t, 2> letters {};
    std::uint32_t left = 0;
    std::uint32_t index = 0;

    /// Its bytes for sorting, the least significant first.
    static constexpr std::size_t Bytes = 17;
    [[nodiscard]] std::uint8_t byte(std::size_t place) const
    {
        if (place == 0)
            return static_cast<std::uint8_t>(left);
        const std::uint64_t number = place <= 8 ? letters[1] : letters[0];
        return static_cast<std::uint8_t>(number >> ((place - 1) % 8 * 8));
    }
};

/// Radix sort from the least significant byte, past bytes that are equal everywhere.
void sortByBytes(std::span<Entry> entries)
{
    constexpr std::size_t Values = 256;
    std::array<std::array<std::uint32_t, Values>, Entry::Bytes> counts {};
    for (const Entry &entry : entries) {
        for (std::size_t place = 0; place < Entry::Bytes; ++place)
            ++counts[place][entry.byte(place)];
    }
    std::vector<Entry> sorted(entries.size());
    std::span<Entry> from = entries;
    std::span<Entry> to = sorted;
    for (std::size_t place = 0; place < Entry::Bytes; ++place) {
        auto &starts = counts[place];
        if (starts[entries.front().byte(place)] == entries.size())
            continue;
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), 0U);
        for (const Entry &entry : from)
            to[starts[entry.byte(place)]++] = entry;
        std::swap(from, to);
    }
    if (from.data() != entries.data())
        std::ranges::copy(from, entries.begin());
}

/// Sorts by some letters, then what has these in common by the next ones: no text is compared with another as a whole.
class TextSorter {
public:
    /// @p isLatin: all letters are below U+0100, so that more of them fit.
    TextSorter(const FoldedTexts &texts, bool isLatin)
        : m_texts(texts)
        , m_bitsOfLetter(isLatin ? 8 : 16)
        , m_lettersOfNumber(64 / m_bitsOfLetter)
        , m_order(texts.size())
        , m_ranks(texts.size())
    {
        for (std::uint32_t i = 0; Entry & entry : m_order)
            entry.index = i++;
        sort(m_order, 0);
    }

    [[nodiscard]] std::vector<std::uint32_t> takeRanks() { return std::move(m_ranks); }

private:
    void sort(std::span<Entry> entries, qsizetype from)
    {
        const qsizetype most = m_lettersOfNumber * std::ssize(Entry().letters);
        for (Entry &entry : entries)
            read(entry, m_texts[entry.index].sliced(from), most);
        const auto key = [](const Entry &entry) { return std::tie(entry.letters, entry.left); };
        if (entries.size() >= Many)
            sortByBytes(entries);
        else
            std::ranges::sort(entries, {}, key);
        for (auto first = entries.begin(); first != entries.end();) {
            const auto last = std::find_if(first, entries.end(), [&](const Entry &one) { return key(one) != key(*first); });
            const bool goesOn = first->left > most;
            if (goesOn && last - first > 1) {
                sort({first, last}, from + most);
            } else {
                for (const Entry &entry : std::span(first, last))
                    m_ranks[entry.index] = m_rank;
                ++m_rank;
            }
            first = last;
        }
    }

    void read(Entry &entry, QStringView text, qsizetype most) const
    {
        entry.letters = {};
        entry.left = static_cast<std::uint32_t>(std::min(text.size(), most + 1));
        for (qsizetype i = 0; i < most; ++i) {
            std::uint64_t &number = entry.letters[static_cast<std::size_t>(i / m_lettersOfNumber)];
            number = (number << m_bitsOfLetter) | (i < text.size() ? text[i].unicode() : 0U);
        }
    }

    const FoldedTexts &m_texts;
    unsigned m_bitsOfLetter;
    qsizetype m_lettersOfNumber;
    std::vector<Entry> m_order;
    std::vector<std::uint32_t> m_ranks;
    std::uint32_t m_rank = 0;
};

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter < u'A' || (letter > u'Z' && letter < u'\x80'); });
}

} // namespace

void FoldedTexts::reserve(std::size_t texts)
{
    m_text.reserve(static_cast<qsizetype>(texts) * TypicalLength);
    m_ends.reserve(texts);
}

void FoldedTexts::append(const QString &text)
{
    m_text += isPlain(text) ? text : text.toCaseFolded();
    m_ends.push_back(m_text.size());
}

void FoldedTexts::clear()
{
    m_text.clear();
    m_ends.clear();
}

QStringView FoldedTexts::operator[](std::size_t index) const
{
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return QStringView(m_text).sliced(begin, m_ends[index] - begin);
}

std::vector<std::uint32_t> FoldedTexts::ranks() const
{
    return TextSorter(*this, std::ranges::all_of(m_text, [](QChar letter) { return letter < u'\x100'; })).takeRanks();
}

} // namespace bucketwatch
