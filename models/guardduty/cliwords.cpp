// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/cliwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString scalar(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

bool isListOfTexts(const Shape &shape)
{
    return shape.type == Shape::Type::List && shape.element && shape.element->type == Shape::Type::String;
}

} // namespace

QString cliName(QString sdkName)
{
    static const QRegularExpression words(u"(.)([A-Z][a-z]+)"_s);
    static const QRegularExpression ends(u"([a-z0-9])([A-Z])"_s);
    return sdkName.replace(words, u"\\1-\\2"_s).replace(ends, u"\\1-\\2"_s).toLower();
}

QString shellQuoted(QString text)
{
    // no regular expression: there is a text for every account
    const auto isPlain
        = [](QChar one) { return one.unicode() < 128 && (one.isLetterOrNumber() || QStringView(u"_./:=-").contains(one)); };
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain))
        return text;
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString sdkJson(const Shape &shape, const QJsonValue &value)
{
    QStringList parts;
    if (shape.type == Shape::Type::Structure) {
        for (const Parameter &member : shape.members) {
            if (const QJsonValue one = value[member.name]; !one.isUndefined())
                parts.append(u'"' + member.sdkName + u"\":"_s + sdkJson(member.shape, one));
        }
        return u'{' + parts.join(u',') + u'}';
    }
    if (shape.type == Shape::Type::List && shape.element) {
        for (const QJsonArray all = value.toArray(); const QJsonValue &one : all)
            parts.append(sdkJson(*shape.element, one));
        return u'[' + parts.join(u',') + u']';
    }
    return value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)) : scalar(value);
}

QString cliOption(const Parameter &parameter, const QJsonValue &value)
{
    const QString name = cliName(parameter.sdkName);
    if (value.isBool())
        return (value.toBool() ? u"--"_s : u"--no-"_s) + name;
    if (value.isString())
        return u"--"_s + name + u' ' + shellQuoted(value.toString());
    if (!isListOfTexts(parameter.shape))
        return u"--"_s + name + u' ' + shellQuoted(sdkJson(parameter.shape, value));
    QStringList texts;
    for (const QJsonArray all = value.toArray(); const QJsonValue &one : all)
        texts.append(shellQuoted(one.toString()));
    return u"--"_s + name + u' ' + texts.join(u' ');
}

} // namespace bucketwatch
