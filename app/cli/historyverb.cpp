// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/historyverb.h"

#include "cli/workspaceaccess.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// For scripts, so it is the same in every language.
QString wireName(Door door)
{
    switch (door) {
    case Door::Window:
        return u"window"_s;
    case Door::CommandLine:
        return u"command-line"_s;
    case Door::Http:
        return u"http"_s;
    case Door::Service:
        return u"service"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const EditSummary &edit)
{
    QJsonObject json {{u"number"_s, qint64(edit.number)}, {u"time"_s, toIsoString(edit.time)},
        {u"door"_s, wireName(edit.caller.door)}, {u"accountId"_s, edit.caller.account.toString()}, {u"title"_s, edit.title}};
    if (!edit.caller.session.isEmpty())
        json.insert(u"session"_s, edit.caller.session);
    if (edit.reverts != 0)
        json.insert(u"reverts"_s, qint64(edit.reverts));
    if (edit.revertedBy != 0)
        json.insert(u"revertedBy"_s, qint64(edit.revertedBy));
    return json;
}

QString toLine(const EditSummary &edit)
{
    const QString state = edit.revertedBy == 0
        ? QString()
        : QCoreApplication::translate("bucketwatch::HistoryVerb", " (taken back by edit %1)").arg(edit.revertedBy);
    const QString role = edit.caller.session.isEmpty() ? QString() : u" "_s + roleSession(edit.caller);
    return u"%1  %2  %3  %4%5  %6%7"_s.arg(edit.number, 5)
        .arg(toIsoString(edit.time), wireName(edit.caller.door).leftJustified(12), edit.caller.account.toString(), role, edit.title,
            state);
}

} // namespace

const char *HistoryVerb::description() const
{
    return "Print the edits of a workspace, oldest first";
}

void HistoryVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--format", m_format, "table or json")->check(CLI::IsMember({"table", "json"}))->capture_default_str();
}

int HistoryVerb::run(const Context &context)
{
    const auto service = openWorkspace(m_workspace, {}, Patience::None);
    if (!service)
        return refuse(context, service.error());
    const auto history = (*service)->history();
    if (m_format == "json") {
        QJsonArray edits;
        for (const EditSummary &edit : history->edits)
            edits.append(toJson(edit));
        context.out << QJsonDocument(edits).toJson().toStdString();
        return Done;
    }
    for (const EditSummary &edit : history->edits)
        context.out << toLine(edit).toStdString() << '\n';
    if (history->edits.empty())
        context.err << QCoreApplication::translate("bucketwatch::HistoryVerb", "The workspace has no edits.").toStdString() << '\n';
    return Done;
}

} // namespace bucketwatch
