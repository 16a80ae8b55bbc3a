// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/countrecords.h"

#include <QDir>
#include <QFile>

#include <libdeflate.h>
#include <simdjson.h>

#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

namespace bucketwatch {

namespace {

namespace ondemand = simdjson::ondemand;

class Counter {
public:
    bool add(const QByteArray &packed)
    {
        std::uint32_t size = 0;
        if (packed.size() < 18)
            return false;
        std::memcpy(&size, packed.constData() + packed.size() - 4, 4);
        if (m_buffer.size() < size + simdjson::SIMDJSON_PADDING)
            m_buffer.resize(size + simdjson::SIMDJSON_PADDING);
        size_t used = 0;
        if (libdeflate_gzip_decompress(
                m_decompressor, packed.constData(), static_cast<size_t>(packed.size()), m_buffer.data(), size, &used)
            != LIBDEFLATE_SUCCESS)
            return false;
        ondemand::document document;
        ondemand::array records;
        if (m_parser.iterate(m_buffer.data(), used, m_buffer.size()).get(document)
            || document["Records"].get_array().get(records))
            return false;
        for (auto element : records) {
            ondemand::object record;
            if (element.get_object().get(record) || !addRecord(record))
                return false;
            ++m_records;
        }
        return true;
    }

    [[nodiscard]] qint64 records() const { return m_checkSum > 0 ? m_records : 0; }

private:
    bool addRecord(ondemand::object record)
    {
        std::string_view text;
        for (auto result : record) {
            ondemand::field field;
            std::string_view key;
            if (std::move(result).get(field) || field.unescaped_key().get(key))
                return false;
            ondemand::object inner;
            if (key == "eventTime" || key == "sourceIPAddress") {
                if (!field.value().get_string().get(text))
                    m_checkSum += text.size();
            } else if (key == "eventName") {
                if (!field.value().get_string().get(text))
                    ++m_names[std::string(text)];
            } else if (key == "userIdentity") {
                if (!field.value().get_object().get(inner) && !inner.find_field_unordered("arn").get_string().get(text))
                    m_checkSum += text.size();
            } else if (key == "requestParameters") {
                if (!field.value().get_object().get(inner) && !inner.find_field_unordered("bucketName").get_string().get(text))
                    m_checkSum += text.size();
            }
        }
        return true;
    }

    libdeflate_decompressor *m_decompressor = libdeflate_alloc_decompressor(); // lives as long as the process
    ondemand::parser m_parser;
    std::vector<char> m_buffer;
    std::unordered_map<std::string, qint64> m_names;
    size_t m_checkSum = 0;
    qint64 m_records = 0;
};

} // namespace

qint64 countRecords(const QString &folder)
{
    Counter counter;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !counter.add(file.readAll()))
            return -1;
    }
    return counter.records();
}

} // namespace bucketwatch
