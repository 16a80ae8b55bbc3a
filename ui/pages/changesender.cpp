// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/changesender.h"

#include "base/whendone.h"
#include "context/outcomenotices.h"
#include "context/plandesk.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace bucketwatch {

ChangeSender::ChangeSender(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_question(new ChangeQuestion(context, this))
{
}

void ChangeSender::begin(const QString &text)
{
    m_context.notices.dismiss(ChangeUnprocessedNotice);
    ++m_waiting;
    QTimer::singleShot(ProgressAfter, this, [this, text] {
        if (m_waiting > 0)
            m_context.notices.show(
                {.status = Status::InProgress, .title = {}, .text = text, .id = ChangeResultNotice, .dismissible = false});
    });
}

void ChangeSender::send(const PendingChange &pending, const QString &success)
{
    send(pending, [success](const Outcome &) { return success; });
}

void ChangeSender::send(const PendingChange &pending, const Success &success)
{
    if (PlanDesk::of(m_context.service, m_context.clock).isPlanning())
        stage(pending, success);
    else
        sendNow(pending, success);
}

void ChangeSender::stage(const PendingChange &pending, const QString &success)
{
    stage(pending, [success](const Outcome &) { return success; });
}

void ChangeSender::stage(const PendingChange &pending, const Success &success)
{
    m_context.notices.dismiss(ChangeUnprocessedNotice);
    PlanDesk &plans = PlanDesk::of(m_context.service, m_context.clock);
    const auto staged = plans.stage(pending.request);
    if (!staged) {
        m_context.notices.show({.status = Status::Warning,
            .title = tr("Nothing was changed or staged"),
            .text = staged.error().message,
            .id = ChangeResultNotice,
            .actionText = tr("Edit directly"),
            .action = [self = QPointer(this), &plans, pending, success] {
                plans.setPlanning(false);
                if (self)
                    self->sendNow(pending, success);
            }});
        return;
    }
    m_context.notices.show({.status = Status::Info,
        .title = {},
        //: %1 is the name of a plan, %2 what would be done: "Enable S3 Protection for 45 accounts"
        .text = tr("Staged in %1: %2. Nothing is changed until the plan is applied.")
                    .arg(plans.plan().name(), pending.request.title),
        .id = ChangeResultNotice,
        .actionText = tr("View plan"),
        .action = [&navigator = m_context.navigator] { navigator.openPage(QLatin1String(PageIds::Plan)); }});
    Q_EMIT accepted();
}

void ChangeSender::sendNow(const PendingChange &pending, const Success &success)
{
    begin(tr("Saving your changes…"));
    // not the preview: it may be of a million changes
    const Sent sent {pending.request, pending.before.region, pending.commands, success};
    whenDone(m_context.service.change(pending.request), this, [this, sent](const Result<Outcome> &result) {
        --m_waiting;
        if (!result) {
            sayFailure(tr("Your changes were not saved"), result.error());
            return;
        }
        sayResult(sent, *result);
        sayUnprocessed(sent, *result);
        Q_EMIT changed(sent.commands, *result);
        Q_EMIT accepted();
    });
}

void ChangeSender::sayResult(const Sent &sent, const Outcome &outcome)
{
    if (outcome.edit == 0 && !outcome.unprocessed.empty()) {
        m_context.notices.dismiss(ChangeResultNotice); // who was left out is said next
        return;
    }
    if (outcome.edit == 0) {
        m_context.notices.show({.status = Status::Info,
            .title = {},
            .text = tr("Everything was as you chose it already, so nothing was changed."),
            .id = ChangeResultNotice});
        return;
    }
    const QString title = sent.request.title;
    const auto changed = int(outcome.changedAccounts);
    m_context.notices.show({.status = Status::Success,
        .title = {},
        .text = outcome.unprocessed.empty() ? sent.success(outcome) : tr("%n account(s) were changed.", nullptr, changed),
        .id = ChangeResultNotice,
        .actionText = tr("Undo"),
        .action = revertAction(outcome.edit, title)});
}

void ChangeSender::sayUnprocessed(const Sent &sent, const Outcome &outcome)
{
    auto notice = unprocessedNotice(outcome);
    if (!notice)
        return;
    notice->action = retryAction(sent, outcome);
    if (notice->action)
        notice->actionText = tr("Retry");
    m_context.notices.show(*notice);
}

std::function<void()> ChangeSender::retryAction(const Sent &sent, const Outcome &outcome)
{
    const auto request = retryOf(sent.request, outcome);
    if (!request)
        return {};
    const auto again = pendingChange(*m_context.service.organization(), sent.region, *request);
    if (!again || again->preview.changesNothing())
        return {}; // the reason still holds
    return [self = QPointer(this), request = *request, region = sent.region] {
        if (!self)
            return;
        const auto now = pendingChange(*self->m_context.service.organization(), region, request);
        if (now)
            self->send(*now,
                [](const Outcome &done) { return tr("%n account(s) were changed.", nullptr, int(done.changedAccounts)); });
        else
            self->sayFailure(tr("Your changes were not saved"), now.error());
    };
}

void ChangeSender::revert(EditNumber edit, const QString &title)
{
    begin(tr("Undoing your changes…"));
    whenDone(m_context.service.revert(edit, m_context.caller()), this, [this, title](const Result<Outcome> &result) {
        --m_waiting;
        if (!result) {
            sayFailure(tr("This could not be undone"), result.error());
            return;
        }
        const Notice success {.status = Status::Success,
            .title = {},
            //: %1 is what was done, such as "Enable S3 Protection for 45 accounts"
            .text = tr("Undone: %1").arg(title),
            .id = ChangeResultNotice,
            .actionText = tr("Redo"),
            .action = revertAction(result->edit, title)};
        showReverted(m_context.notices, success, *result);
    });
}

std::function<void()> ChangeSender::revertAction(EditNumber edit, const QString &title)
{
    return [self = QPointer(this), edit, title] { // the notice may outlive the page
        if (self)
            self->revert(edit, title);
    };
}

void ChangeSender::sayFailure(const QString &title, const Error &error)
{
    m_context.notices.show({.status = Status::Error, .title = title, .text = error.message, .id = ChangeResultNotice});
}

} // namespace bucketwatch
