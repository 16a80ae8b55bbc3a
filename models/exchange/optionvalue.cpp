// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/optionvalue.h"

#include "base/accountid.h"
#include "exchange/shorthand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Read = Result<QJsonValue>;

std::unexpected<Error> bad(const QString &message)
{
    return std::unexpected(Error {Error::Kind::BadInput, message, {}});
}

/// Turns names of the CLI into those of the wire and looks at every value.
class WireWriter {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::OptionValue)
public:
    explicit WireWriter(Mended &mended) : m_mended(mended) { }

    Read write(const Shape &shape, const QJsonValue &value, const QString &path)
    {
        switch (shape.type) {
        case Shape::Type::Structure:
            return writeStructure(shape.members, value, path);
        case Shape::Type::List:
            return writeList(shape, value, path);
        case Shape::Type::Map:
            return writeMap(shape, value, path);
        case Shape::Type::Boolean:
            return writeBoolean(value, path);
        case Shape::Type::Integer:
        case Shape::Type::Number:
        case Shape::Type::Date:
            return writeNumber(value, path);
        case Shape::Type::String:
            return writeText(shape, value, path);
        }
        Q_UNREACHABLE_RETURN(value);
    }

    Read writeStructure(const std::vector<Parameter> &members, const QJsonValue &value, const QString &path)
    {
        if (!value.isObject())
            return bad(tr("%1: names and values are expected, such as Name=S3_DATA_EVENTS.").arg(path));
        const QJsonObject object = value.toObject();
        QJsonObject wire;
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const Parameter *member = find(members, entry.key(), path);
            if (!member)
                return bad(tr("%1 has no %2. It has: %3.").arg(shown(path), entry.key(), names(members)));
            const QString inner = path.isEmpty() ? member->sdkName : path + u'.' + member->sdkName;
            const Read one = write(member->shape, entry.value(), inner);
            if (!one)
                return one;
            wire.insert(member->name, *one);
        }
        return wire;
    }

private:
    static QString shown(const QString &path) { return path.isEmpty() ? tr("The command") : path; }

    static QString names(const std::vector<Parameter> &members)
    {
        QStringList all;
        for (const Parameter &member : members)
            all.append(member.sdkName);
        return all.join(u", "_s);
    }

    const Parameter *find(const std::vector<Parameter> &members, const QString &name, const QString &path)
    {
        const auto exact = std::ranges::find(members, name, &Parameter::sdkName);
        if (exact != members.end())
            return &*exact;
        const auto close = std::ranges::find_if(members, [&name](const Parameter &member) {
            return member.name == name || member.sdkName.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (close == members.end())
            return nullptr;
        m_mended.append(tr("%1: the AWS CLI refuses \"%2\"; it is read as \"%3\".").arg(shown(path), name, close->sdkName));
        return &*close;
    }

    Read writeList(const Shape &shape, const QJsonValue &value, const QString &path)
    {
        // The CLI too takes one value for a list of one.
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray {value};
        if (shape.max && static_cast<double>(list.size()) > *shape.max)
            return bad(tr("%1: %2 values, but one command takes at most %3. Divide them among several commands.")
                    .arg(path)
                    .arg(list.size())
                    .arg(qRound64(*shape.max)));
        QJsonArray wire;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!shape.element) {
                wire.append(list[i]);
                continue;
            }
            const Read one = write(*shape.element, list[i], u"%1[%2]"_s.arg(path).arg(i));
            if (!one)
                return one;
            wire.append(*one);
        }
        return wire;
    }

    Read writeMap(const Shape &shape, const QJsonValue &value, const QString &path)
    {
        if (!value.isObject())
            return bad(tr("%1: names and values are expected, such as team=blue.").arg(path));
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end() && shape.element; ++entry) {
            const Read one = write(*shape.element, entry.value(), path + u'.' + entry.key());
            if (!one)
                return one;
            entry.value() = *one;
        }
        return object;
    }

    static Read writeBoolean(const QJsonValue &value, const QString &path)
    {
        if (value.isBool())
            return value;
        const QString text = value.toString();
        if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text.compare("false"_L1, Qt::CaseInsensitive) == 0)
            return text.compare("true"_L1, Qt::CaseInsensitive) == 0;
        return bad(tr("%1: true or false is expected.").arg(path));
    }

    static Read writeNumber(const QJsonValue &value, const QString &path)
    {
        bool isNumber = value.isDouble();
        const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
        if (!isNumber || !qIsFinite(number))
            return bad(tr("%1: a number is expected.").arg(path));
        return number;
    }

    Read writeText(const Shape &shape, const QJsonValue &value, const QString &path)
    {
        if (!value.isString())
            return bad(tr("%1: a text is expected.").arg(path));
        const QString text = value.toString();
        // Only account IDs have a length of their own.
        if (shape.min == AccountId::Digits && shape.max == AccountId::Digits) {
            if (const auto account = AccountId::parse(text); !account)
                return bad(u"%1: %2"_s.arg(path, account.error().message));
        }
        if (shape.allowed.isEmpty() || shape.allowed.contains(text))
            return value;
        for (const QString &allowed : shape.allowed) {
            if (allowed.compare(text, Qt::CaseInsensitive) != 0)
                continue;
            m_mended.append(tr("%1: the AWS CLI refuses \"%2\"; it is read as \"%3\".").arg(path, text, allowed));
            return allowed;
        }
        return bad(tr("%1: \"%2\" is not one of %3.").arg(path, text, shape.allowed.join(u", "_s)));
    }

    Mended &m_mended;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::OptionValue)
public:
    static QString notJson(const QJsonParseError &error)
    {
        return tr("This is not JSON: %1 (character %2).").arg(error.errorString()).arg(error.offset + 1);
    }
    static QString empty() { return tr("A value is missing."); }
    static QString tooMany(const QString &word) { return tr("It takes one value; \"%1\" is left over.").arg(word); }
    static QString commas() { return tr("The AWS CLI wants spaces between the values, not commas; they are read as several."); }
    static QString noObject() { return tr("A JSON object is expected."); }
};

bool isComplex(const Shape &shape)
{
    return shape.type == Shape::Type::Structure || shape.type == Shape::Type::Map || shape.type == Shape::Type::List;
}

Read parseJson(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return bad(Words::notJson(error));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// One word for something with members: JSON or shorthand.
Read parseComplex(const QString &word)
{
    const QString text = word.trimmed();
    if (text.startsWith(u'[') || text.startsWith(u'{'))
        return parseJson(text);
    return parseShorthand(text).transform([](const QJsonObject &object) { return QJsonValue(object); });
}

Read parseList(const Shape &element, const QStringList &words, Mended &mended)
{
    if (words.size() == 1 && words[0].trimmed().startsWith(u'['))
        return parseJson(words[0]);
    QJsonArray list;
    for (const QString &word : words) {
        if (!isComplex(element)) {
            const QStringList parts = word.split(u',', Qt::SkipEmptyParts);
            if (parts.size() > 1 || word.endsWith(u','))
                mended.append(Words::commas());
            for (const QString &part : parts)
                list.append(part.trimmed());
            continue;
        }
        const Read one = parseComplex(word);
        if (!one)
            return one;
        list.append(*one);
    }
    return list;
}

Read parseWords(const Shape &shape, const QStringList &words, Mended &mended)
{
    if (words.isEmpty())
        return bad(Words::empty());
    if (shape.type == Shape::Type::List && shape.element)
        return parseList(*shape.element, words, mended);
    if (words.size() > 1)
        return bad(Words::tooMany(words[1]));
    return isComplex(shape) ? parseComplex(words[0]) : Read(words[0]);
}

} // namespace

Result<QJsonValue> readOptionValue(const Parameter &parameter, const QStringList &words, Mended &mended)
{
    return parseWords(parameter.shape, words, mended).and_then([&](const QJsonValue &value) {
        return WireWriter(mended).write(parameter.shape, value, parameter.sdkName);
    });
}

Result<QJsonObject> readInputJson(const std::vector<Parameter> &members, const QByteArray &json, Mended &mended)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(Words::notJson(error));
    if (!document.isObject())
        return bad(Words::noObject());
    return WireWriter(mended).writeStructure(members, document.object(), {}).transform([](const QJsonValue &value) {
        return value.toObject();
    });
}

} // namespace bucketwatch
