// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/recordunwrapper.h"

#include "cloudtrail/recordparser.h"
#include "cloudtrail/recordsearch.h"

namespace bucketwatch {

namespace ondemand = simdjson::ondemand;

bool RecordUnwrapper::open(std::string_view text, ondemand::document &document)
{
    return !m_parsers[0].iterate(text.data(), text.size(), text.size() + Padding).get(document);
}

RecordUnwrapper::Parsed RecordUnwrapper::parse(std::string_view text, RecordFields &fields, size_t nesting)
{
    ondemand::document document;
    ondemand::object object;
    if (m_parsers[nesting].iterate(text.data(), text.size(), text.size() + Padding).get(document)
        || document.get_object().get(object) || parseRecord(object, fields))
        return Parsed::Broken;
    return document.at_end() ? Parsed::Whole : Parsed::WithRest;
}

void RecordUnwrapper::deliver(const RecordFields &fields, RecordPlace place, std::string_view bytes, size_t nesting)
{
    if (fields.isRecord())
        m_sink.addRecord(fields, place, bytes);
    else if (fields.isDigest)
        m_sink.addDigest();
    else if (nesting < MaxNesting && !fields.wrapped.empty())
        deliverText(fields, place, nesting + 1);
    else if (nesting < MaxNesting && !fields.embedded.empty())
        deliverObject(fields, place, bytes, nesting + 1);
    else
        m_sink.addDefect(Defect::NotARecord, place.offset);
}

void RecordUnwrapper::deliverText(const RecordFields &wrapper, RecordPlace place, size_t nesting)
{
    std::string &copy = m_texts[nesting];
    copy.assign(wrapper.wrapped);
    copy.append(Padding, ' ');
    place.isWrapped = true;
    deliverInner(wrapper, withoutTrailingSpace(std::string_view(copy).substr(0, wrapper.wrapped.size())), place, nesting);
}

void RecordUnwrapper::deliverObject(const RecordFields &wrapper, RecordPlace place, std::string_view bytes, size_t nesting)
{
    const std::string_view text = withoutTrailingSpace(wrapper.embedded);
    if (!place.isWrapped) {
        place.offset += static_cast<std::uint64_t>(text.data() - bytes.data());
        place.length = static_cast<std::uint32_t>(text.size());
    }
    deliverInner(wrapper, text, place, nesting);
}

void RecordUnwrapper::deliverInner(const RecordFields &wrapper, std::string_view text, RecordPlace place, size_t nesting)
{
    RecordFields fields;
    if (parse(text, fields, nesting) != Parsed::Whole)
        return m_sink.addDefect(Defect::BrokenRecord, place.offset);
    if (fields.containerTime.empty())
        fields.containerTime = wrapper.containerTime;
    deliver(fields, place, text, nesting);
}

} // namespace bucketwatch
