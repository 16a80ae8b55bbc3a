// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/operationtable.h"

#include "guardduty/operationcheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Resources of a static library are registered when somebody asks for them; the macro must stand outside a namespace.
static void registerGuardDutyTables()
{
    Q_INIT_RESOURCE(guarddutytables);
}

namespace bucketwatch {

namespace {

Shape readShape(const QJsonObject &json);

Shape::Type typeFrom(const QString &name)
{
    static const QHash<QString, Shape::Type> types {{u"string"_s, Shape::Type::String}, {u"integer"_s, Shape::Type::Integer},
        {u"long"_s, Shape::Type::Integer}, {u"number"_s, Shape::Type::Number}, {u"boolean"_s, Shape::Type::Boolean},
        {u"timestamp"_s, Shape::Type::Date}, {u"list"_s, Shape::Type::List}, {u"map"_s, Shape::Type::Map},
        {u"structure"_s, Shape::Type::Structure}};
    return types.value(name, Shape::Type::String);
}

Parameter::Place placeFrom(const QString &name)
{
    if (name == "path"_L1)
        return Parameter::Place::Path;
    return name == "query"_L1 ? Parameter::Place::Query : Parameter::Place::Body;
}

std::vector<Parameter> readMembers(const QJsonObject &json, const QJsonArray &required)
{
    std::vector<Parameter> members;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const QJsonObject member = entry.value().toObject();
        members.push_back({entry.key(), member["sdkName"_L1].toString(entry.key()), Parameter::Place::Body,
            required.contains(entry.key()), readShape(member)});
    }
    // The file's order is lost in QJsonObject. People write what a setting is about first, then its value.
    std::ranges::stable_partition(members, [](const Parameter &member) { return member.name == "name"_L1; });
    return members;
}

std::optional<double> limit(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Shape readShape(const QJsonObject &json)
{
    Shape shape;
    shape.type = typeFrom(json["type"_L1].toString());
    shape.min = limit(json["min"_L1]);
    shape.max = limit(json["max"_L1]);
    for (const auto key : {"enum"_L1, "enumNewer"_L1}) {
        for (const QJsonArray values = json[key].toArray(); const QJsonValue &value : values)
            shape.allowed.append(value.toString());
    }
    if (shape.type == Shape::Type::Structure)
        shape.members = readMembers(json["members"_L1].toObject(), json["requiredMembers"_L1].toArray());
    const QJsonObject element = json[shape.type == Shape::Type::Map ? "value"_L1 : "member"_L1].toObject();
    if (!element.isEmpty())
        shape.element = std::make_shared<const Shape>(readShape(element));
    return shape;
}

Operation readOperation(const QString &name, const QJsonObject &json)
{
    Operation operation {name, json["method"_L1].toString(), json["uri"_L1].toString(), json["successStatus"_L1].toInt(200), {}};
    for (const QJsonArray values = json["input"_L1].toArray(); const QJsonValue &value : values) {
        const QJsonObject member = value.toObject();
        operation.input.push_back({member["name"_L1].toString(), member["sdkName"_L1].toString(),
            placeFrom(member["in"_L1].toString()), member["required"_L1].toBool(), readShape(member)});
    }
    return operation;
}

} // namespace

const OperationTable &OperationTable::builtIn()
{
    static const OperationTable table = [] {
        registerGuardDutyTables();
        QFile file(u":/guardduty/operations.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return OperationTable(file.readAll());
    }();
    return table;
}

OperationTable::OperationTable(const QByteArray &json)
{
    const QJsonObject operations = QJsonDocument::fromJson(json).object().value("operations"_L1).toObject();
    for (auto entry = operations.begin(); entry != operations.end(); ++entry)
        m_operations.insert(entry.key(), readOperation(entry.key(), entry.value().toObject()));
    for (const Operation &operation : std::as_const(m_operations))
        m_routes.add(operation);
}

const Operation *OperationTable::find(const QString &name) const
{
    const auto found = m_operations.constFind(name);
    return found == m_operations.cend() ? nullptr : &*found;
}

QStringList OperationTable::names() const
{
    QStringList names = m_operations.keys();
    names.sort();
    return names;
}

ApiReply OperationTable::check(const QString &operation, const QJsonObject &input) const
{
    const Operation *known = find(operation);
    if (!known)
        return std::unexpected(unknownOperation(operation));
    return checkMembers(known->input, input);
}

QJsonObject OperationTable::withWireNames(const QString &operation, const QJsonObject &input) const
{
    const Operation *known = find(operation);
    return known ? renamedToWire(known->input, input) : input;
}

} // namespace bucketwatch
