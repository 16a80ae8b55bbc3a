// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountlist.h"

#include "guardduty/preview.h"
#include "organization/membereffects.h"
#include "organization/relations.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Reads line after line; an account waits for its address until the next one begins.
class AccountListReader {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::AccountListReader)
public:
    explicit AccountListReader(const AccountTable &known) : m_known(known) { }

    AccountList read(const QString &text)
    {
        static const QRegularExpression separators(u"[\\s,;]+"_s);
        int line = 0;
        for (const auto lines = text.split(u'\n'); const QString &whole : lines) {
            ++line;
            const QStringList words = QString(whole).remove(u'"').split(separators, Qt::SkipEmptyParts);
            if (words.isEmpty() || (isFirst() && isHeading(words)))
                continue;
            for (const QString &word : words)
                take(word, line);
        }
        endAccount();
        std::ranges::stable_sort(m_list.problems, {}, &AccountList::Problem::line);
        return std::move(m_list);
    }

private:
    struct Waiting {
        AccountId account;
        int line;
    };

    [[nodiscard]] bool isFirst() const { return !m_waiting && m_list.accounts.empty() && m_list.problems.empty(); }

    /// "Account ID,Email" and its like: no number and no address, but what they are called.
    static bool isHeading(const QStringList &words)
    {
        const QString line = words.join(u' ');
        static const QRegularExpression value(u"[\\d@]"_s);
        return !line.contains(value)
            && (line.contains("account"_L1, Qt::CaseInsensitive) || line.contains("mail"_L1, Qt::CaseInsensitive));
    }

    void take(const QString &word, int line)
    {
        if (word.contains(u'@')) {
            takeEmail(word, line);
            return;
        }
        endAccount();
        const auto account = AccountId::parse(QString(word).remove(u'-'));
        m_isUnreadable = !account;
        if (account)
            m_waiting = Waiting {*account, line};
        else
            m_list.problems.push_back({line, tr("“%1” is neither an account ID of 12 digits nor an e-mail address.").arg(word)});
    }

    void takeEmail(const QString &email, int line)
    {
        if (std::exchange(m_isUnreadable, false))
            return; // its account is told about already
        if (!m_waiting) {
            m_list.problems.push_back({line, tr("“%1” does not follow an account ID.").arg(email)});
            return;
        }
        const Waiting waiting = *m_waiting;
        m_waiting.reset();
        if (isPlausibleEmail(email))
            add({waiting.account, email}, waiting.line);
        else
            m_list.problems.push_back({line, tr("“%1” is not an e-mail address.").arg(email)});
    }

    void endAccount()
    {
        if (!m_waiting)
            return;
        const Waiting waiting = *m_waiting;
        m_waiting.reset();
        const int row = m_known.row(waiting.account);
        const QString email = row < 0 ? QString() : m_known.rows[static_cast<std::size_t>(row)].email;
        if (isPlausibleEmail(email))
            add({waiting.account, email}, waiting.line);
        else
            m_list.problems.push_back({waiting.line, tr("Account %1 needs an e-mail address.").arg(waiting.account.toString())});
    }

    void add(const CreateMembers::Details &details, int line)
    {
        if (m_seen.contains(details.account)) {
            m_list.problems.push_back({line, tr("Account %1 is named twice.").arg(details.account.toString())});
            return;
        }
        m_seen.insert(details.account);
        m_list.accounts.push_back(details);
    }

    const AccountTable &m_known;
    AccountList m_list;
    std::optional<Waiting> m_waiting;
    bool m_isUnreadable = false; ///< the word before
    QSet<AccountId> m_seen;
};

} // namespace

AccountList parseAccountList(const QString &text, const AccountTable &known)
{
    return AccountListReader(known).read(text);
}

Result<std::vector<Change>> addingChanges(const OrganizationView &view, AccountId caller, Region region,
    const std::vector<CreateMembers::Details> &accounts, bool invite)
{
    std::vector<Change> changes {CreateMembers {region, accounts}};
    if (!invite)
        return changes;
    const auto preview = previewOf(view, {{caller, Door::Window}, {}, changes});
    if (!preview)
        return std::unexpected(preview.error());
    ActOnMembers invitation {region, MemberAction::Invite, {}};
    const auto part = preview->result.find(region);
    for (const AccountId account : preview->effects.front().changed) {
        const int row = preview->result.accounts->row(account);
        if (part && memberOf(*part, caller, account, row).status == RelationshipStatus::Created)
            invitation.accounts.push_back(account);
    }
    if (!invitation.accounts.empty())
        changes.emplace_back(invitation);
    return changes;
}

} // namespace bucketwatch
