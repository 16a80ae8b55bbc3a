// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the JSON of a request, held against every operation of the table; then as what the changing ones ask for.

#include "guardduty/changecalls.h"
#include "guardduty/operationtable.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

void checkAgainst(const OperationTable &table, const QString &operation, const QJsonObject &input)
{
    const QJsonObject renamed = table.withWireNames(operation, input);
    if (table.withWireNames(operation, renamed) != renamed)
        std::abort();
    const ApiReply checked = table.check(operation, renamed);
    if (!checked) {
        if (checked.error().httpStatus < 400 || checked.error().message.isEmpty())
            std::abort();
        return;
    }
    // What was found good stays so, on its way over the wire too.
    if (table.check(operation, *checked) != checked)
        std::abort();
    if (QJsonDocument::fromJson(QJsonDocument(*checked).toJson(QJsonDocument::Compact)).object() != *checked)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const OperationTable &table = OperationTable::builtIn();
    static const QStringList names = table.names();
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return 0;
    for (const QString &name : names)
        checkAgainst(table, name, document.object());
    for (const QString &name : {u"UpdateDetector"_s, u"UpdateMemberDetectors"_s, u"UpdateOrganizationConfiguration"_s}) {
        if (const ApiReply checked = table.check(name, table.withWireNames(name, document.object())))
            static_cast<void>(changesFrom({name, Region(), *checked}));
    }
    return 0;
}
