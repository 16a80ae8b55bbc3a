// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/rules.h"
#include "support/servedsimulation.h"

#include <QTest>

namespace bucketwatch::test {

/// An endpoint over the demo organization, and callers in different positions of it.
class EndpointFixture {
protected:
    void findCallers()
    {
        QVERIFY(m_served.port != 0);
        const auto view = m_served.demo.service->organization();
        m_management = view->managementAccount;
        const auto part = m_served.demo.region(QLatin1StringView("eu-west-1"));
        for (std::size_t row = 0; row < view->accounts->rows.size(); ++row) {
            const Account &account = view->accounts->rows[row];
            if (!account.inOrganization)
                m_outside = account.id;
            else if (isActive(part->members[row]) && account.id != m_management && account.id != Administrator)
                m_member = account.id;
        }
        QVERIFY(m_management.isValid() && m_member.isValid() && m_outside.isValid());
    }

    [[nodiscard]] SignedClient client(AccountId account, const QByteArray &service = "guardduty") const
    {
        SignedClient client(m_served.port, m_served.credentials(account));
        client.service = service;
        return client;
    }
    /// The answer to a request of AWS's Query protocol.
    [[nodiscard]] HttpReply form(AccountId account, const QByteArray &service, const QByteArray &body) const
    {
        return client(account, service).send({"POST", "/", {}, body, "application/x-www-form-urlencoded; charset=utf-8"});
    }
    [[nodiscard]] static QByteArray between(const QByteArray &text, const QByteArray &begin, const QByteArray &end)
    {
        const qsizetype from = text.indexOf(begin);
        const qsizetype to = text.indexOf(end, from);
        return from < 0 || to < 0 ? QByteArray() : text.sliced(from + begin.size(), to - from - begin.size());
    }

    ServedSimulation m_served;
    AccountId m_management;
    AccountId m_member;
    AccountId m_outside; ///< invited, not of the organization
};

} // namespace bucketwatch::test
