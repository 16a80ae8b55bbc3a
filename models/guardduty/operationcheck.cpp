// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/operationcheck.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Checked = std::expected<QJsonValue, ApiError>;

using Place = Parameter::Place;

Checked checkValue(const QString &name, const Shape &shape, Place place, const QJsonValue &value);

bool isWithin(const Shape &shape, double number)
{
    return number >= shape.min.value_or(number) && number <= shape.max.value_or(number);
}

/// Whether @p number is a whole one that keeps its value as an integer.
bool isWhole(double number)
{
    constexpr double Limit = 1LL << std::numeric_limits<double>::digits;
    return std::floor(number) == number && std::abs(number) <= Limit;
}

Checked checkString(const Shape &shape, const QJsonValue &value)
{
    const QString text = value.toString();
    if (!value.isString())
        return std::unexpected(unreadableJson());
    if (!isWithin(shape, static_cast<double>(text.size())) || (!shape.allowed.isEmpty() && !shape.allowed.contains(text)))
        return std::unexpected(invalidParameter());
    return value;
}

/// Everything in a query is text. A body has JSON's own numbers and booleans, and a text is none of them.
bool mayBeText(Place place)
{
    return place == Place::Query;
}

Checked checkNumber(const Shape &shape, Place place, const QJsonValue &value)
{
    bool readable = value.isDouble();
    const double number = readable || !mayBeText(place) ? value.toDouble() : value.toString().toDouble(&readable);
    // As text there are also "inf" and "nan", which JSON cannot write.
    if (!readable || !std::isfinite(number))
        return std::unexpected(unreadableJson());
    if ((shape.type == Shape::Type::Integer && !isWhole(number)) || !isWithin(shape, number))
        return std::unexpected(invalidParameter());
    return QJsonValue(number);
}

Checked checkBoolean(Place place, const QJsonValue &value)
{
    if (value.isBool())
        return value;
    const QString text = value.toString();
    if (!mayBeText(place) || (text != "true"_L1 && text != "false"_L1))
        return std::unexpected(unreadableJson());
    return QJsonValue(text == "true"_L1);
}

Checked checkList(const QString &name, const Shape &shape, Place place, const QJsonValue &value)
{
    if (!value.isArray())
        return std::unexpected(unreadableJson());
    const QJsonArray list = value.toArray();
    if (shape.max && static_cast<double>(list.size()) > *shape.max)
        return std::unexpected(tooLong(name, list.size(), static_cast<qsizetype>(*shape.max)));
    if (shape.min && static_cast<double>(list.size()) < *shape.min)
        return std::unexpected(invalidParameter());
    QJsonArray checked;
    for (const QJsonValue &element : list) {
        const Checked one = shape.element ? checkValue(name, *shape.element, place, element) : Checked(element);
        if (!one)
            return one;
        checked.append(*one);
    }
    return QJsonValue(checked);
}

Checked checkMap(const QString &name, const Shape &shape, Place place, const QJsonValue &value)
{
    if (!value.isObject())
        return std::unexpected(unreadableJson());
    QJsonObject map = value.toObject();
    if (!isWithin(shape, static_cast<double>(map.size())))
        return std::unexpected(invalidParameter());
    for (auto entry = map.begin(); entry != map.end() && shape.element; ++entry) {
        const Checked one = checkValue(name, *shape.element, place, entry.value());
        if (!one)
            return one;
        entry.value() = *one;
    }
    return QJsonValue(map);
}

Checked checkValue(const QString &name, const Shape &shape, Place place, const QJsonValue &value)
{
    switch (shape.type) {
    case Shape::Type::String:
        return checkString(shape, value);
    case Shape::Type::Integer:
    case Shape::Type::Number:
    case Shape::Type::Date:
        return checkNumber(shape, place, value);
    case Shape::Type::Boolean:
        return checkBoolean(place, value);
    case Shape::Type::List:
        return checkList(name, shape, place, value);
    case Shape::Type::Map:
        return checkMap(name, shape, place, value);
    case Shape::Type::Structure:
        if (!value.isObject())
            return std::unexpected(unreadableJson());
        return checkMembers(shape.members, value.toObject()).transform([](const QJsonObject &object) {
            return QJsonValue(object);
        });
    }
    Q_UNREACHABLE_RETURN(value);
}

QJsonValue renamedValue(const Shape &shape, const QJsonValue &value)
{
    if (shape.type == Shape::Type::Structure && value.isObject())
        return renamedToWire(shape.members, value.toObject());
    if (shape.type != Shape::Type::List || !value.isArray() || !shape.element)
        return value;
    QJsonArray list;
    for (const QJsonArray elements = value.toArray(); const QJsonValue &element : elements)
        list.append(renamedValue(*shape.element, element));
    return list;
}

} // namespace

ApiReply checkMembers(const std::vector<Parameter> &members, const QJsonObject &input)
{
    QJsonObject checked;
    for (const Parameter &member : members) {
        const QJsonValue value = input.value(member.name);
        if (value.isUndefined() || value.isNull()) {
            if (member.required)
                return std::unexpected(invalidParameter());
            continue;
        }
        const Checked one = checkValue(member.name, member.shape, member.place, value);
        if (!one)
            return std::unexpected(one.error());
        checked.insert(member.name, *one);
    }
    return checked;
}

QJsonObject renamedToWire(const std::vector<Parameter> &members, const QJsonObject &input)
{
    QJsonObject renamed;
    for (auto entry = input.begin(); entry != input.end(); ++entry) {
        const auto member = std::ranges::find_if(
            members, [&entry](const Parameter &known) { return known.name == entry.key() || known.sdkName == entry.key(); });
        if (member == members.end())
            renamed.insert(entry.key(), entry.value());
        else
            renamed.insert(member->name, renamedValue(member->shape, entry.value()));
    }
    return renamed;
}

} // namespace bucketwatch
