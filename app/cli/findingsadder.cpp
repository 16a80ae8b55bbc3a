// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/findingsadder.h"

#include "cli/workspaceaccess.h"
#include "items/planreview.h"
#include "replay/raisedfindings.h"
#include "replay/replay.h"

#include <QCoreApplication>

#include <ostream>

namespace bucketwatch {

namespace {

struct FindingsAdder {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::FindingsAdder)
public:
    static QStringList words(const Outcome &outcome, int added, int elsewhere);
};

QStringList FindingsAdder::words(const Outcome &outcome, int added, int elsewhere)
{
    QStringList sentences;
    if (added > 0)
        sentences += outcome.edit == 0 ? tr("The workspace has %n finding(s) of this recording already.", nullptr, added)
                                       : tr("%n finding(s) have been added to the workspace.", nullptr, added);
    if (elsewhere > 0)
        sentences += tr("%n finding(s) were left out: the delegated administrator does not see their accounts, or GuardDuty is "
                        "not enabled there.",
            nullptr, elsewhere);
    if (sentences.isEmpty())
        sentences += tr("There are no findings to add.");
    return sentences;
}

} // namespace

int addFindings(const Replay &replay, const std::string &workspace, const Context &context)
{
    const auto service = openWorkspaceToChange(workspace);
    if (!service)
        return refuse(context, service.error());
    QFuture<Result<void>> loading = (*service)->load({});
    loading.waitForFinished();
    if (const Result<void> loaded = loading.result(); !loaded)
        return refuse(context, loaded.error());
    (*service)->catchUp();
    const auto view = (*service)->organization();
    const AccountId caller = planCaller(*view);
    RaisedFindings raised = raisedFindings(replay.findings, *view, caller);
    const int added = static_cast<int>(std::ssize(replay.findings)) - raised.elsewhere;
    Outcome outcome;
    if (!raised.changes.empty()) {
        //: An entry of the history, %1 is the name of a recording
        const QString title = FindingsAdder::tr("Add the findings of %1").arg(replay.title);
        auto done = carryOut(**service, {{caller, Door::CommandLine}, title, std::move(raised.changes)});
        if (!done)
            return refuse(context, done.error());
        outcome = *std::move(done);
    }
    const QStringList sentences = FindingsAdder::words(outcome, added, raised.elsewhere);
    for (const QString &sentence : sentences)
        context.err << sentence.toStdString() << '\n';
    return Done;
}

} // namespace bucketwatch
