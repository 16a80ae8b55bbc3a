// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/recoververb.h"

#include "cli/workspaceaccess.h"
#include "workspace/recovery.h"

#include <QCoreApplication>

#include <ostream>

namespace bucketwatch {

const char *RecoverVerb::description() const
{
    return "Save what reads of a damaged workspace in a new one";
}

void RecoverVerb::declare(CLI::App &command)
{
    command.add_option("FILE", m_from, "The damaged workspace, which stays as it is")->required();
    command.add_option("NEW-FILE", m_to, "The workspace to write; it must not exist")->required();
}

int RecoverVerb::run(const Context &context)
{
    const auto report = recoverWorkspace(fileNameFrom(m_from), fileNameFrom(m_to));
    if (!report)
        return refuse(context, report.error());
    context.err << report->summary().toStdString() << '\n';
    if (report->losses.isEmpty())
        return Done;
    context.err << QCoreApplication::translate("bucketwatch::RecoverVerb", "Lost:").toStdString() << '\n';
    for (const QString &loss : report->losses)
        context.err << "  " << loss.toStdString() << '\n';
    return Incomplete;
}

} // namespace bucketwatch
