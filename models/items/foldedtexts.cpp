// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/foldedtexts.h"

#include <algorithm>
#include <array>

namespace bucketwatch {

namespace {

constexpr qsizetype TypicalLength = 20;

/// The first letters of a text as numbers that sort as they do; where there are fewer, as if zeros followed.
using Head = std::array<std::uint64_t, 2>;

Head headOf(QStringView text, unsigned bitsOfLetter)
{
    const auto lettersOfNumber = static_cast<qsizetype>(64 / bitsOfLetter);
    Head head {};
    for (qsizetype i = 0; i < lettersOfNumber * std::ssize(head); ++i) {
        std::uint64_t &number = head[static_cast<std::size_t>(i / lettersOfNumber)];
        number = (number << bitsOfLetter) | (i < text.size() ? text[i].unicode() : 0U);
    }
    return head;
}

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

qsizetype FoldedTexts::commonPrefix() const
{
    if (m_ends.empty())
        return 0;
    const QStringView first = (*this)[0];
    qsizetype length = first.size();
    for (std::size_t i = 1; i < size() && length > 0; ++i) {
        const QStringView text = (*this)[i];
        const auto [mine, other] = std::ranges::mismatch(first.first(length), text);
        length = mine - first.begin();
    }
    return length;
}

std::vector<std::uint32_t> FoldedTexts::ranks() const
{
    struct Entry {
        Head head;
        std::uint32_t index;
    };
    // Names of one organization often begin alike: what tells them apart comes after that. Most are in Latin letters.
    const qsizetype prefix = commonPrefix();
    const unsigned bitsOfLetter = std::ranges::all_of(m_text, [](QChar letter) { return letter < u'\x100'; }) ? 8 : 16;
    std::vector<Entry> order;
    order.reserve(size());
    for (std::size_t i = 0; i < size(); ++i)
        order.push_back({headOf((*this)[i].sliced(prefix), bitsOfLetter), static_cast<std::uint32_t>(i)});
    const auto isLess = [this](const Entry &one, const Entry &other) {
        return one.head != other.head ? one.head < other.head : (*this)[one.index] < (*this)[other.index];
    };
    std::ranges::sort(order, isLess);
    std::vector<std::uint32_t> ranks(size());
    for (std::size_t i = 1; i < order.size(); ++i)
        ranks[order[i].index] = ranks[order[i - 1].index] + (isLess(order[i - 1], order[i]) ? 1 : 0);
    return ranks;
}

} // namespace bucketwatch
