// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "support/fakeprompts.h"
#include "support/modaldriver.h"
#include "support/simulation.h"

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
    QString page;
    QString lastFilter;
};

/// A window with one page over the demo organization, simulated on a workspace of its own, without the shell.
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
    [[nodiscard]] qsizetype edits() const { return qsizetype(demo.service->history()->edits.size()); }

    DemoSimulation demo;
    Session session {region(QLatin1StringView("eu-west-1")), Administrator};
    KSyntaxHighlighting::Repository syntax;
    FakePrompts prompts;
    RecordingNavigator navigator;
    QWidget window;
    NoticeList notices;
    PageContext context {*demo.service, session, *demo.clock, notices, prompts, syntax, navigator};

    ConsoleFixture() : m_column(new QVBoxLayout(&window)) { m_column->addWidget(&notices); }

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
