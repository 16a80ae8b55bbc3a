// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/textpool.h"

#include "cloudtrail/byteshash.h"

#include <cstring>

namespace bucketwatch {

namespace {

constexpr size_t FirstSlots = 1024;
constexpr size_t BlockBytes = size_t(64) * 1024;

} // namespace

TextPool::TextPool() : m_texts(1), m_slots(FirstSlots)
{
}

TextId TextPool::insert(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto hash = static_cast<std::uint32_t>(hashBytes(text));
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.id == 0) {
            slot = {hash, static_cast<TextId>(m_texts.size())};
            m_texts.push_back(keep(text));
            if (m_texts.size() * 2 > m_slots.size())
                grow();
            return static_cast<TextId>(m_texts.size() - 1);
        }
        if (slot.hash == hash && m_texts[slot.id] == text)
            return slot.id;
    }
}

void TextPool::seal()
{
    m_slots = {};
    m_texts.shrink_to_fit();
}

std::string_view TextPool::keep(std::string_view text)
{
    if (text.size() > m_left) {
        const size_t bytes = std::max(BlockBytes, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(bytes));
        m_free = m_blocks.back().get();
        m_left = bytes;
    }
    std::memcpy(m_free, text.data(), text.size());
    const std::string_view kept(m_free, text.size());
    m_free += text.size();
    m_left -= text.size();
    return kept;
}

void TextPool::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    const size_t mask = slots.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.id == 0)
            continue;
        size_t at = slot.hash & mask;
        while (slots[at].id != 0)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace bucketwatch
