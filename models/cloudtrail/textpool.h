// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"

#include <memory>
#include <string_view>
#include <vector>

namespace bucketwatch {

/// Texts, each kept once and numbered in the order in which they came; 0 is the empty text. Views stay valid as long
/// as the pool, also when it is moved. One thread.
class TextPool {
public:
    TextPool();

    TextId insert(std::string_view text);
    [[nodiscard]] std::string_view at(TextId id) const { return m_texts[id]; }
    [[nodiscard]] size_t size() const { return m_texts.size(); }
    /// Drops what only insert() needs.
    void seal();

private:
    struct Slot {
        std::uint32_t hash = 0;
        TextId id = 0; ///< 0: free
    };

    std::string_view keep(std::string_view text);
    void grow();

    std::vector<std::string_view> m_texts;
    std::vector<Slot> m_slots;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr;
    size_t m_left = 0;
};

} // namespace bucketwatch
