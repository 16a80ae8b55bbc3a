// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingsfixture.h"

#include "code/codepane.h"
#include "finding/findingpanel.h"
#include "style/foldablesection.h"

#include <QJsonDocument>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The panel beside the findings, and where it leads to.
class TestFindingsPanel : public FindingsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void thePanelTellsEverything();
    void thePanelIsThereForOneFinding();
    void ratingFromThePanel();
};

void TestFindingsPanel::thePanelTellsEverything()
{
    makeSamples();
    auto *panel = child<FindingPanel>(m_page, "findingPanel");
    QCOMPARE(panel->shownId(), QString());
    m_table->selectRow(4);
    const QString id = m_page->selectedFindings().front().toString();
    QCOMPARE(panel->shownId(), id);
    QStringList titles;
    for (const FoldableSection *section : panel->findChildren<FoldableSection *>())
        titles.append(section->title());
    for (const QString &title : {u"Overview"_s, u"Resource affected"_s, u"Additional information"_s})
        QVERIFY2(titles.contains(title), qPrintable(title));
    panel->chooseView(FindingPanel::JsonView);
    const QJsonDocument json = QJsonDocument::fromJson(child<CodePane>(panel, "panelJson")->text().toUtf8());
    QCOMPARE(json["id"_L1].toString(), id);
    m_table->selectAll();
    QCOMPARE(panel->shownId(), QString());
}

void TestFindingsPanel::thePanelIsThereForOneFinding()
{
    makeSamples();
    auto *panel = child<FindingPanel>(m_page, "findingPanel");
    QVERIFY(panel->isHidden());
    m_table->selectRow(4);
    QVERIFY(panel->isVisible());
    m_table->selectAll();
    QVERIFY(panel->isHidden());
    m_table->selectRow(2);
    QVERIFY(panel->isVisible());
    click(panel, "closePanel");
    QVERIFY(panel->isHidden());
    QVERIFY(m_table->hasFocus());
    m_table->selectRow(3);
    QVERIFY(panel->isHidden()); // as it was left
    key(Qt::Key_F8);
    QVERIFY(panel->isVisible());
    m_table->clearSelection();
    QVERIFY(panel->isHidden());
    key(Qt::Key_F8); // the current one
    QVERIFY(panel->isVisible());
    QCOMPARE(m_page->selectedFindings().size(), std::size_t(1));
}

void TestFindingsPanel::ratingFromThePanel()
{
    makeSamples();
    m_table->selectRow(1);
    const FindingId id = m_page->selectedFindings().front();
    click(m_page, "notUsefulButton");
    QVERIFY(soon([&] { return state(id).feedback == FindingFeedback::NotUseful; }));
    QCOMPARE(m_page->selectedFindings(), std::vector {id}); // the selection stays
    click(m_page, "usefulButton");
    QVERIFY(soon([&] { return state(id).feedback == FindingFeedback::Useful; }));
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
