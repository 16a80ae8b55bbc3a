// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settingspage.h"

#include "pages/scenekit.h"
#include "style/copybutton.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QClipboard>
#include <QLabel>

using namespace bucketwatch;
using namespace bucketwatch::test;

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_console = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_console.reset(); }
    void theDetectorIdIsShownAndCopied();
    void theDetectorIdFollowsAccountAndRegion();
    void aRegionWithoutGuardDutySaysSo();
    void everyRegionNamesItsAdministrator();

private:
    [[nodiscard]] QString detectorId() const
    {
        const int row = m_console->demo.service->organization()->accounts->row(m_console->session.identity());
        return m_console->region()->detectors[std::size_t(row)].id.toString();
    }
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestSettingsPage::theDetectorIdIsShownAndCopied()
{
    const auto *page = m_console->open<SettingsPage>();
    QCOMPARE(child<QLabel>(page, "detectorId")->text(), detectorId());
    const auto copies = page->findChildren<CopyButton *>();
    QCOMPARE(copies.size(), 1);
    QTest::mouseClick(copies.front(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), detectorId());
    QGuiApplication::clipboard()->clear();
    QVERIFY(tabTo(copies.front()));
    key(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), detectorId());
}

void TestSettingsPage::theDetectorIdFollowsAccountAndRegion()
{
    const auto *page = m_console->open<SettingsPage>();
    const QString first = child<QLabel>(page, "detectorId")->text();
    m_console->session.setRegion(region(QLatin1StringView("us-east-1")));
    QCOMPARE(child<QLabel>(page, "detectorId")->text(), detectorId());
    QVERIFY(child<QLabel>(page, "detectorId")->text() != first);
    QVERIFY(actAs(m_console->context, Role::Member));
    QCOMPARE(child<QLabel>(page, "detectorId")->text(), detectorId());
}

void TestSettingsPage::aRegionWithoutGuardDutySaysSo()
{
    const auto *page = m_console->open<SettingsPage>();
    m_console->session.setRegion(region(QLatin1StringView("af-south-1")));
    QCOMPARE(child<QLabel>(page, "detectorId")->text(), QStringLiteral("GuardDuty is not enabled in this Region"));
    QVERIFY(page->findChildren<CopyButton *>().isEmpty());
}

void TestSettingsPage::everyRegionNamesItsAdministrator()
{
    const auto *page = m_console->open<SettingsPage>();
    const auto *table = child<TableView>(page, "administratorsTable");
    QCOMPARE(table->model()->rowCount(), int(m_console->demo.service->organization()->regions.size()));
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(table->model()->index(row, 1).data().toString().contains(Administrator.toString()));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
