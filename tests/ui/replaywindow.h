// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replaypage.h"
#include "support/fakeguardduty.h"
#include "support/fakeprompts.h"
#include "support/viewbuilder.h"

#include <KSyntaxHighlighting/Repository>

#include <QTest>

namespace bucketwatch::test {

/// The page of the replay as a window of its own, over an organization without rules behind it.
class ReplayWindow {
public:
    explicit ReplayWindow(QSize size)
    {
        page.resize(size);
        page.show();
        page.activateWindow();
    }

    /// Opens @p file and waits until it is shown; false when that takes too long or it cannot be read.
    [[nodiscard]] bool open(const QString &file)
    {
        page.session().open({file});
        return QTest::qWaitForWindowActive(&page)
            && QTest::qWaitFor([this] { return page.session().state() == ReplaySession::State::Ready; }, 20'000);
    }

private:
    class StandingClock final : public Clock {
    public:
        [[nodiscard]] Timestamp now() const override { return time; }
        Timestamp time = timestampFromIso(u"2026-11-23T08:00:00Z").value();
    };
    class NoNavigator final : public Navigator {
    public:
        void openPage(const QString &, const QString &) override { }
        void refresh() override { }
    };

    FakeGuardDuty m_service {aView().withAdministrator(AccountId(412887530196)).withMembers(2, 1).build()};
    Session m_session {Region::parse(u"eu-west-1").value(), AccountId(412887530196)};
    KSyntaxHighlighting::Repository m_syntax;
    NoNavigator m_navigator;
    FakePrompts m_prompts;
    NoticeList m_notices;

public:
    StandingClock clock;
    ReplayPage page {PageContext {m_service, m_session, clock, m_notices, m_prompts, m_syntax, m_navigator}};
};

} // namespace bucketwatch::test
