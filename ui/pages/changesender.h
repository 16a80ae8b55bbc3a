// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/pendingchange.h"
#include "pages/changequestion.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace bucketwatch {

/// Sends what was confirmed to the service as one edit, or puts it into the plan while changes are planned, and says above the page what became of it: the result with Undo, and
/// the accounts that were not processed with their reasons and Retry. One for each page.
class ChangeSender final : public QObject {
    Q_OBJECT
public:
    /// An answer that comes sooner needs no word that it is awaited.
    static constexpr std::chrono::milliseconds ProgressAfter {500};

    ChangeSender(const PageContext &context, QObject *parent);

    /// What is said when it worked, of what came of it: others may have changed accounts while the question was open.
    using Success = std::function<QString(const Outcome &)>;

    /// Works out what is confirmed first.
    [[nodiscard]] ChangeQuestion &question() { return *m_question; }
    void send(const PendingChange &pending, const Success &success);
    void send(const PendingChange &pending, const QString &success);
    /// Puts it into the plan, whether changes are planned or not. @p success is for when it is sent after all, since it cannot be planned.
    void stage(const PendingChange &pending, const QString &success);
    void revert(EditNumber edit, const QString &title);
    /// While a question or an answer is on its way.
    [[nodiscard]] bool isBusy() const { return m_waiting > 0 || m_question->isBusy(); }

Q_SIGNALS:
    /// What was asked for is carried out, or waits in a plan: nothing more has to be typed.
    void accepted();
    /// @p commands were carried out and answered with @p outcome.
    void changed(const bucketwatch::CliCommands &commands, const bucketwatch::Outcome &outcome);

private:
    struct Sent {
        ChangeRequest request;
        Region region;
        CliCommands commands;
        Success success;
    };
    [[nodiscard]] std::function<void()> revertAction(EditNumber edit, const QString &title);
    void sendNow(const PendingChange &pending, const Success &success);
    void stage(const PendingChange &pending, const Success &success);
    void begin(const QString &text);
    /// Sends the accounts that were not processed once more, where that can help.
    [[nodiscard]] std::function<void()> retryAction(const Sent &sent, const Outcome &outcome);
    void sayUnprocessed(const Sent &sent, const Outcome &outcome);
    void sayResult(const Sent &sent, const Outcome &outcome);
    void sayFailure(const QString &title, const Error &error);

    PageContext m_context;
    ChangeQuestion *m_question;
    int m_waiting = 0;
};

} // namespace bucketwatch
