// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/byteshash.h"

#include <bit>
#include <cstring>

namespace bucketwatch {

namespace {

// Multiply and fold, as wyhash and its relatives do it; the constants are odd numbers with 32 bits set.
constexpr std::uint64_t Secret[] = {0xa0761d6478bd642fU, 0xe7037ed1a0b428dbU, 0x8ebc6af09c88c6e3U, 0x589965cc75374cc3U};

std::uint64_t fold(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

template<typename Word> std::uint64_t load(const char *from)
{
    Word word;
    std::memcpy(&word, from, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = std::byteswap(word);
    return word;
}

std::uint64_t load64(const char *from)
{
    return load<std::uint64_t>(from);
}

} // namespace

std::uint64_t hashBytes(std::string_view bytes)
{
    const char *p = bytes.data();
    size_t left = bytes.size();
    std::uint64_t a = Secret[0];
    std::uint64_t b = Secret[1];
    if (left > 64) {
        std::uint64_t c = Secret[2];
        std::uint64_t d = Secret[3];
        for (; left > 64; left -= 64, p += 64) { // four lanes: the multiplications overlap
            a = fold(load64(p) ^ Secret[2], load64(p + 8) ^ a);
            b = fold(load64(p + 16) ^ Secret[3], load64(p + 24) ^ b);
            c = fold(load64(p + 32) ^ Secret[0], load64(p + 40) ^ c);
            d = fold(load64(p + 48) ^ Secret[1], load64(p + 56) ^ d);
        }
        a ^= c;
        b ^= d;
    }
    if (left > 32) {
        a = fold(load64(p) ^ Secret[2], load64(p + 8) ^ a);
        b = fold(load64(p + 16) ^ Secret[3], load64(p + 24) ^ b);
        p += 32;
        left -= 32;
    }
    if (left > 16) {
        a = fold(load64(p) ^ Secret[2], load64(p + 8) ^ a);
        p += 16;
        left -= 16;
    }
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    if (left >= 8) {
        first = load64(p);
        second = load64(p + left - 8);
    } else if (left >= 4) {
        first = load<std::uint32_t>(p);
        second = load<std::uint32_t>(p + left - 4);
    } else if (left > 0) {
        first = load<std::uint8_t>(p);
        second = load<std::uint8_t>(p + left / 2) << 8 | load<std::uint8_t>(p + left - 1);
    }
    return fold(fold(first ^ Secret[1], second ^ a) ^ bytes.size(), b ^ Secret[0]);
}

} // namespace bucketwatch
