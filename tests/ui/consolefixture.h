// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "support/fakeprompts.h"
#include "support/modaldriver.h"
#include "support/simulation.h"
#include "support/testendpoint.h"

#include <QVBoxLayout>

#include <KSyntaxHighlighting/Repository>

namespace bucketwatch::test {

/// Remembers which page was asked for.
class RecordingNavigator final : public Navigator {
public:
    void openPage(const QString &id, const QString &filter) override
    {
        page = id;
        lastFilter = filter;
    }
    void refresh() override { ++refreshes; }
    QString page;
    QString lastFilter;
    int refreshes = 0;
};

/// Whether this run of the test program is the one over a connection: ctest starts it twice.
inline bool isOverConnection()
{
    return qEnvironmentVariable("BUCKETWATCH_TEST_SERVICE") == QLatin1StringView("remote");
}

/// What a page is put on: the simulation of @p demo, or a client of its endpoint that has read the rows of the Regions @p loaded
/// (empty: all).
class FixtureService {
public:
    FixtureService(DemoSimulation &demo, const std::vector<Region> &loaded) : m_simulated(*demo.service)
    {
        if (!isOverConnection())
            return;
        m_endpoint = std::make_unique<TestEndpoint>(m_simulated, demo.clock);
        m_remote = m_endpoint->client(m_endpoint->ownMasters(), {.planFolder = demo.folder.filePath(QStringLiteral("plans"))});
        for (const auto &done : {waitFor(m_remote->open()), waitFor(m_remote->load(loaded))}) {
            if (!done)
                qFatal("%s %s", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
        }
    }
    /// A connection looks whether something is different; the simulation knows at once.
    void readAgain() const
    {
        if (const auto done = m_remote ? waitFor(m_remote->refresh()) : Result<void>(); !done)
            qFatal("%s %s", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
    }
    [[nodiscard]] GuardDutyService &service() const { return m_remote ? static_cast<GuardDutyService &>(*m_remote) : m_simulated; }

private:
    SimulatedGuardDuty &m_simulated;
    std::unique_ptr<TestEndpoint> m_endpoint;
    std::unique_ptr<RemoteGuardDuty> m_remote;
};

/// A window with one page over the demo organization, without the shell. What a test looks up is the simulation itself, also when the
/// page sees it through a connection; only the history is that of the page's service.
class ConsoleFixture {
public:
    template<typename PageType> PageType *open()
    {
        auto *page = new PageType(context, &window);
        m_column->addWidget(page, 1);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("The window does not show.");
        return page;
    }

    [[nodiscard]] std::shared_ptr<const RegionView> region() const
    {
        return demo.service->organization()->find(session.region());
    }
    [[nodiscard]] AutoEnable preference() const { return region()->configuration.of(Feature::S3DataEvents); }
    [[nodiscard]] bool isEnabled(AccountId account) const
    {
        const int row = demo.service->organization()->accounts->row(account);
        return region()->detectors[std::size_t(row)].isEnabled(Feature::S3DataEvents);
    }
    /// As the window changes to another Region: its rows are there first.
    void showRegion(Region region)
    {
        if (const auto loaded = waitFor(context.service.load({region})); !loaded)
            qFatal("%s", qUtf8Printable(loaded.error().message));
        session.setRegion(region);
    }
    [[nodiscard]] qsizetype edits() const { return qsizetype(context.service.history()->edits.size()); }

    DemoSimulation demo;
    FixtureService behind;
    Session session {region(QLatin1StringView("eu-west-1")), Administrator};
    KSyntaxHighlighting::Repository syntax;
    FakePrompts prompts;
    RecordingNavigator navigator;
    QWidget window;
    NoticeList notices;
    PageContext context {behind.service(), session, *demo.clock, notices, prompts, syntax, navigator};

    /// Over a connection the rows of @p loaded are read at once (empty: of all Regions), the others when somebody asks for them, as in
    /// the program.
    explicit ConsoleFixture(const std::vector<Region> &loaded = {region(QLatin1StringView("eu-west-1"))})
        : behind(demo, loaded), m_column(new QVBoxLayout(&window))
    {
        m_column->addWidget(&notices);
    }

private:
    static Region region(QLatin1StringView id) { return test::region(id); }
    QVBoxLayout *m_column;
};

/// The child of @p parent with the object name @p name; fails loudly when there is none.
template<typename Widget = QWidget> Widget *child(const QObject *parent, const char *name)
{
    auto *found = parent->findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}

inline void click(const QObject *parent, const char *name)
{
    QTest::mouseClick(child(parent, name), Qt::LeftButton);
}

} // namespace bucketwatch::test
