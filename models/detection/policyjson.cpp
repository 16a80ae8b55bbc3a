// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/policyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

void append(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    const auto known = object.find(name);
    if (known == object.end()) {
        object.insert(name, value);
        return;
    }
    QJsonArray list = items(*known);
    list.append(value);
    *known = list;
}

/// The element that @p xml has just entered: its text when it has no elements inside.
QJsonValue readElement(QXmlStreamReader &xml, int depth)
{
    constexpr int MaxDepth = 32; // no request is that deep; what is deeper is left out
    QJsonObject members;
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters())
            text += xml.text();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        if (depth == MaxDepth)
            xml.skipCurrentElement();
        else
            append(members, name, readElement(xml, depth + 1));
    }
    return members.isEmpty() ? QJsonValue(text.trimmed()) : QJsonValue(members);
}

std::optional<QJsonObject> objectInText(const QString &text)
{
    if (!text.trimmed().startsWith(u'<')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        return document.isObject() ? std::optional(document.object()) : std::nullopt;
    }
    QXmlStreamReader xml(text.trimmed());
    xml.setNamespaceProcessing(false); // copies often lose the declarations
    if (!xml.readNextStartElement())
        return std::nullopt;
    const QJsonValue root = readElement(xml, 0);
    return xml.hasError() ? std::nullopt : std::optional(root.toObject());
}

} // namespace

QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    if (const auto exact = object.find(name); exact != object.end())
        return *exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonArray all = items(value); const QJsonValue &item : all) {
        if (item.isString())
            list.append(item.toString());
        else if (item.isBool())
            list.append(item.toBool() ? u"true"_s : u"false"_s);
        else if (item.isDouble())
            list.append(QString::number(item.toDouble(), 'g', 17));
    }
    return list;
}

QJsonArray items(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isNull() || value.isUndefined() ? QJsonArray() : QJsonArray {value};
}

std::optional<QJsonObject> objectIn(const QJsonValue &value)
{
    for (const QJsonArray all = items(value); const QJsonValue &item : all) {
        if (item.isObject())
            return item.toObject();
        if (auto object = objectInText(item.toString()))
            return object;
    }
    return std::nullopt;
}

bool matchesPattern(QStringView text, QStringView pattern)
{
    qsizetype t = 0, p = 0, star = -1, resume = 0;
    while (t < text.size()) {
        const bool single = p < pattern.size() && pattern[p] == u'?' && text[t] != u'*';
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (single || (p < pattern.size() && pattern[p].toCaseFolded() == text[t].toCaseFolded())) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool hasWildcard(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?');
}

} // namespace bucketwatch
