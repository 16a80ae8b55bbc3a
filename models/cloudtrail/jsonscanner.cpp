// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/jsonscanner.h"

#include <array>
#include <cstdint>

namespace bucketwatch {

namespace {

enum Class : std::uint8_t { Plain, Quote, Open, Close };
enum StringClass : std::uint8_t { Inside, End, Escape, LineBreak };

constexpr auto Classes = [] {
    std::array<Class, 256> table {};
    table['"'] = Quote;
    table['{'] = table['['] = Open;
    table['}'] = table[']'] = Close;
    return table;
}();

constexpr auto StringClasses = [] {
    std::array<StringClass, 256> table {};
    table['"'] = End;
    table['\\'] = Escape;
    table['\n'] = table['\r'] = LineBreak;
    return table;
}();

template<typename C> C classOf(const std::array<C, 256> &table, char c)
{
    return table[static_cast<unsigned char>(c)];
}

/// @p at stands after the opening quote.
ScannedValue scanString(std::string_view text, size_t at)
{
    using enum ScannedValue::State;
    for (; at < text.size(); ++at) {
        switch (classOf(StringClasses, text[at])) {
        case Inside:
            break;
        case End:
            return {Complete, at + 1};
        case Escape:
            ++at;
            break;
        case LineBreak:
            return {Broken, at + 1};
        }
    }
    return {Incomplete, text.size()};
}

} // namespace

ScannedValue scanValue(std::string_view text, size_t begin, size_t depth)
{
    using enum ScannedValue::State;
    for (size_t at = begin; at < text.size(); ++at) {
        switch (classOf(Classes, text[at])) {
        case Plain:
            break;
        case Quote: {
            const ScannedValue string = scanString(text, at + 1);
            if (string.state != Complete || depth == 0)
                return string;
            at = string.end - 1;
            break;
        }
        case Open:
            ++depth;
            break;
        case Close:
            if (depth <= 1)
                return {Complete, at + 1};
            --depth;
            break;
        }
    }
    return {Incomplete, text.size()};
}

} // namespace bucketwatch
