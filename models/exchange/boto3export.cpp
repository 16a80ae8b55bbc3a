// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/plannedcalls.h"
#include "exchange/scripttext.h"
#include "exchange/settledcalls.h"
#include "guardduty/cliwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// A text as Python has it too: JSON escapes what must be escaped and leaves the rest as UTF-8.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString pythonLiteral(const QJsonValue &value)
{
    QStringList parts;
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"True"_s : u"False"_s;
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact)).chopped(1).sliced(1);
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Array:
        for (const QJsonArray all = value.toArray(); const QJsonValue &one : all)
            parts.append(pythonLiteral(one));
        return u'[' + parts.join(u", "_s) + u']';
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            parts.append(quoted(entry.key()) + u": "_s + pythonLiteral(entry.value()));
        return u'{' + parts.join(u", "_s) + u'}';
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"None"_s;
}

} // namespace

Result<ExportedPlan> exportBoto3(const PlanToExport &asked)
{
    const std::vector<CallOfAccount> settled = settledCalls(asked);
    const PlanToExport plan {asked.name, asked.caller, asked.current, asked.result, settled};
    QString calls;
    for (const PlannedCall &call : plannedCalls(plan)) {
        QJsonObject input = sdkInput(call);
        if (!call.detector().isEmpty())
            input.insert(u"DetectorId"_s, call.detector());
        const QString method = cliName(call.call.operation).replace(u'-', u'_');
        calls += u"    (\"%1\", \"%2\", \"%3\", "_s.arg(call.caller.toString(), call.call.region.id(), method)
            + pythonLiteral(input) + u"),\n"_s;
    }
    const QString head = u"#!/usr/bin/env python3\n# "_s + commentText(u"Plan: "_s + plan.name)
        + u"\n#\n# Credentials: those of account "_s + accountComment(plan.current, plan.caller) + u".\n"_s;
    // Calls come last, so that nothing is looked for in them.
    const QString text = scriptText(u"plan.py"_s).replace(u"@CALLER@"_s, plan.caller.toString()).replace(u"@CALLS@\n"_s, calls);
    return ExportedPlan {{{fileNameOf(plan, ".py"_L1), head + text}}, {}};
}

} // namespace bucketwatch
