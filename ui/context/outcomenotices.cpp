// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/outcomenotices.h"

#include "context/pagecontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace bucketwatch {

namespace {

struct OutcomeNotices {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::OutcomeNotices)
};

constexpr qsizetype MaxListed = 20; // the code pane has them all

} // namespace

QString unprocessedText(const std::vector<UnprocessedAccount> &accounts)
{
    std::map<QString, QStringList> byReason;
    for (const UnprocessedAccount &one : accounts)
        byReason[one.reason] << one.account.toString();
    QStringList lines;
    for (const auto &[reason, named] : byReason) {
        const auto left = int(named.size() - std::min(named.size(), MaxListed));
        const QString ids = named.first(named.size() - left).join(QStringLiteral(", "));
        //: %1 are account IDs, %2 is the reason as GuardDuty gives it
        lines << (left == 0 ? OutcomeNotices::tr("%1 – %2").arg(ids, reason)
                            : OutcomeNotices::tr("%1 and %n more – %2", nullptr, left).arg(ids, reason));
    }
    return lines.join(u'\n');
}

std::optional<Notice> unprocessedNotice(const Outcome &outcome)
{
    if (outcome.unprocessed.empty())
        return std::nullopt;
    return Notice {.status = Status::Error,
        .title = OutcomeNotices::tr("%n account(s) could not be changed", nullptr, int(outcome.unprocessed.size())),
        .text = unprocessedText(outcome.unprocessed),
        .id = ChangeUnprocessedNotice};
}

void showReverted(NoticeList &notices, Notice success, const Outcome &outcome)
{
    notices.dismiss(ChangeUnprocessedNotice);
    if (outcome.edit == 0) {
        success = {.status = Status::Info,
            .title = {},
            .text = OutcomeNotices::tr("Nothing is different: it was like this already."),
            .id = success.id};
    } else if (outcome.changedAccounts == 0 && !outcome.unprocessed.empty()) {
        success.status = Status::Info;
        success.text = OutcomeNotices::tr("No account was changed.");
    }
    notices.show(success);
    if (const auto left = unprocessedNotice(outcome))
        notices.show(*left);
}

} // namespace bucketwatch
