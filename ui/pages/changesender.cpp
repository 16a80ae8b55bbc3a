// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/changesender.h"

#include "base/whendone.h"
#include "context/outcomenotices.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace bucketwatch {

namespace {

using namespace std::chrono_literals;

constexpr auto ProgressAfter = 500ms; // an answer that comes sooner needs no word that it is awaited

} // namespace

ChangeSender::ChangeSender(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

void ChangeSender::begin(const QString &text)
{
    m_context.notices.dismiss(ChangeUnprocessedNotice);
    ++m_waiting;
    QTimer::singleShot(ProgressAfter, this, [this, text] {
        if (isBusy())
            m_context.notices.show(
                {.status = Status::InProgress, .title = {}, .text = text, .id = ChangeResultNotice, .dismissible = false});
    });
}

void ChangeSender::send(const PendingChange &pending, const QString &success)
{
    begin(tr("Saving your changes…"));
    whenDone(m_context.service.change(pending.request), this, [this, pending, success](const Result<Outcome> &result) {
        --m_waiting;
        if (!result) {
            sayFailure(tr("Your changes were not saved"), result.error());
            return;
        }
        sayResult(pending, success, *result);
        if (const auto left = unprocessedNotice(*result))
            m_context.notices.show(*left);
        Q_EMIT changed(pending.commands, *result);
    });
}

void ChangeSender::sayResult(const PendingChange &pending, const QString &success, const Outcome &outcome)
{
    if (outcome.edit == 0) {
        m_context.notices.show({.status = Status::Info,
            .title = {},
            .text = tr("Everything was as you chose it already, so nothing was changed."),
            .id = ChangeResultNotice});
        return;
    }
    const QString title = pending.request.title;
    m_context.notices.show({.status = Status::Success,
        .title = {},
        .text = success,
        .id = ChangeResultNotice,
        .actionText = tr("Undo"),
        .action = revertAction(outcome.edit, title)});
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
