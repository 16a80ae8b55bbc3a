// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apierror.h"
#include "guardduty/operationroutes.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace bucketwatch {

struct Parameter;

/// The form of a value in a request.
struct Shape {
    enum class Type { String, Integer, Number, Boolean, Date, List, Map, Structure };

    Type type = Type::String;
    std::optional<double> min; ///< of the value, or of the length of a string, list or map
    std::optional<double> max;
    QStringList allowed; ///< empty when any text is
    std::vector<Parameter> members; ///< of a structure, in the order of the API
    std::shared_ptr<const Shape> element; ///< of a list; values of a map
};

/// A member of a request or of a structure in it.
struct Parameter {
    enum class Place { Path, Query, Body };

    QString name; ///< on the wire: "accountIds"
    QString sdkName; ///< in SDKs and the CLI: "AccountIds"
    Place place = Place::Body;
    bool required = false;
    Shape shape;
};

struct Operation {
    QString name;
    QString method; ///< "POST"
    QString uri; ///< "/detector/{DetectorId}/member"
    int successStatus = 200;
    std::vector<Parameter> input;
};

/// What GuardDuty's API knows how to do: routes, checks and builds every request. Made from resources/guardduty/operations.json.
class OperationTable {
public:
    /// The table that is compiled in; the same for the whole process, never changed.
    [[nodiscard]] static const OperationTable &builtIn();
    explicit OperationTable(const QByteArray &json);
    Q_DISABLE_COPY_MOVE(OperationTable)

    /// Null when GuardDuty has no such operation.
    [[nodiscard]] const Operation *find(const QString &name) const;
    [[nodiscard]] QStringList names() const;
    /// The operation of a request for @p encodedPath, which may hold %2F in a label; nothing when there is none.
    [[nodiscard]] std::optional<RouteMatch> match(const QByteArray &method, const QByteArray &encodedPath) const
    {
        return m_routes.match(method, encodedPath);
    }
    /// @p input with just the members that the operation has, each of its type; a refusal in the API's words otherwise.
    [[nodiscard]] ApiReply check(const QString &operation, const QJsonObject &input) const;
    /// @p input with the names of SDKs and CLI ("AccountIds") replaced by those of the wire, at every depth.
    [[nodiscard]] QJsonObject withWireNames(const QString &operation, const QJsonObject &input) const;

private:
    QHash<QString, Operation> m_operations;
    OperationRoutes m_routes; ///< points into m_operations, which is not changed any more
};

} // namespace bucketwatch
