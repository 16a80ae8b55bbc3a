// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingsfixture.h"

#include "code/codepane.h"
#include "finding/findingpanel.h"
#include "style/foldablesection.h"

#include <QClipboard>
#include <QContextMenuEvent>
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
    void anAttackSequenceHasViewsOfItsOwn();
    void viewsAreChosenByKeyboard();
    void aSignalLeadsToItsFinding_data();
    void aSignalLeadsToItsFinding();
    void aSignalWithoutAFindingSaysSo();
    void looking_data();
    void looking();
    void valuesHaveAMenu();
    void linksLead();

private:
    [[nodiscard]] FindingPanel *panel() const { return child<FindingPanel>(m_page, "findingPanel"); }
    /// The section of the panel that is open under @p title; null: there is none.
    [[nodiscard]] FoldableSection *section(const QString &title) const
    {
        for (FoldableSection *one : panel()->findChildren<FoldableSection *>()) {
            if (one->title() == title && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// The button of the panel that a screen reader calls @p name.
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *one : panel()->findChildren<QAbstractButton *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void clickSegment(const QString &begin)
    {
        for (QAbstractButton *one : child(panel(), "panelViews")->findChildren<QAbstractButton *>()) {
            if (one->text().startsWith(begin) && one->isVisible())
                QTest::mouseClick(one, Qt::LeftButton);
        }
    }
    [[nodiscard]] QString shownType() const { return child<QLabel>(panel(), "panelType")->text(); }
};

namespace {

const QString Sequence = u"AttackSequence:S3/CompromisedData"_s;

}

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

void TestFindingsPanel::anAttackSequenceHasViewsOfItsOwn()
{
    makeSamples();
    QVERIFY(selectType(u"PenTest:S3/KaliLinux"_s));
    const auto words = [this] {
        QStringList texts;
        for (const QAbstractButton *one : child(panel(), "panelViews")->findChildren<QAbstractButton *>()) {
            if (one->isVisible())
                texts.append(one->text());
        }
        return texts;
    };
    QCOMPARE(words(), (QStringList {u"Overview"_s, u"JSON"_s}));
    QVERIFY(selectType(Sequence));
    QCOMPARE(words(), (QStringList {u"Overview"_s, u"Signals (4)"_s, u"Resources (1)"_s, u"JSON"_s}));
    QVERIFY(section(u"Attack sequence"_s) && section(u"Actor"_s));
    clickSegment(u"Signals"_s);
    QVERIFY(!section(u"Attack sequence"_s));
    QVERIFY(section(u"1. Discovery"_s) && section(u"3. PutBucketVersioning"_s));
    clickSegment(u"Resources"_s);
    QVERIFY(section(u"bucketName"_s));
    QVERIFY(selectType(u"PenTest:S3/KaliLinux"_s));
    QVERIFY(section(u"Resource affected"_s)); // it has no resources to show in a view of their own
    QVERIFY(selectType(Sequence));
    clickSegment(u"JSON"_s);
    QVERIFY(child<CodePane>(panel(), "panelJson")->text().contains("signalIndicators"_L1));
}

void TestFindingsPanel::viewsAreChosenByKeyboard()
{
    makeSamples();
    QVERIFY(selectType(Sequence));
    QVERIFY(soon([this] { return panel()->isVisible(); }));
    const auto segments = child(panel(), "panelViews")->findChildren<QAbstractButton *>();
    QVERIFY(tabTo(segments.front()));
    key(Qt::Key_Right);
    QVERIFY(section(u"2. Exfiltration"_s));
    key(Qt::Key_Right);
    QVERIFY(section(u"bucketName"_s));
    QVERIFY(selectType(u"PenTest:S3/KaliLinux"_s));
    QVERIFY(segments.front()->hasFocus()); // since the one that had it is gone
    key(Qt::Key_Right); // over those that this finding does not have
    QVERIFY(child(panel(), "panelJson")->isVisible());
}

void TestFindingsPanel::aSignalLeadsToItsFinding_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("shown") << u""_s << false;
    QTest::newRow("by keyboard") << u""_s << true;
    QTest::newRow("filtered out") << u"Severity = Critical"_s << false;
}

void TestFindingsPanel::aSignalLeadsToItsFinding()
{
    QFETCH(QString, filter);
    QFETCH(bool, byKeyboard);
    makeSamples();
    m_page->setFilterText(filter);
    QVERIFY(selectType(Sequence));
    clickSegment(u"Signals"_s);
    QAbstractButton *link = button(u"View the finding of signal 2. Exfiltration"_s);
    QVERIFY(link);
    QVERIFY(!button(u"View the finding of signal 3. PutBucketVersioning"_s)); // a call
    if (byKeyboard) {
        QVERIFY(tabTo(link));
        key(Qt::Key_Return);
    } else {
        QTest::mouseClick(link, Qt::LeftButton);
    }
    QCOMPARE(shownType(), u"Exfiltration:S3/AnomalousBehavior"_s);
    QCOMPARE(m_page->selectedFindings().size(), std::size_t(1));
    QCOMPARE(m_table->currentIndex().siblingAtColumn(FindingsModel::TypeColumn).data().toString(),
        u"Exfiltration:S3/AnomalousBehavior"_s);
    QVERIFY(m_table->hasFocus());
    QCOMPARE(shownRows(), m_types);
}

void TestFindingsPanel::aSignalWithoutAFindingSaysSo()
{
    const auto made = waitFor(m_console->context.service.change(
        {m_console->context.caller(), u"One"_s, {CreateSampleFindings {m_console->session.region(), {Sequence}}}}));
    QVERIFY(made);
    QVERIFY(soon([this] { return shownRows() == 1; }));
    QVERIFY(selectType(Sequence));
    clickSegment(u"Signals"_s);
    QTest::mouseClick(button(u"View the finding of signal 1. Discovery"_s), Qt::LeftButton);
    QCOMPARE(m_console->notices.count(), 1);
    QCOMPARE(shownType(), Sequence); // it stays where it was
}

void TestFindingsPanel::looking_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<bool>("byKeyboard");
    QTest::addColumn<bool>("staysSelected");
    QTest::newRow("only") << u"Show only findings with Finding type = PenTest:S3/KaliLinux"_s
                          << u"Finding type = PenTest:S3/KaliLinux"_s << false << true;
    QTest::newRow("all but") << u"Leave out findings with Finding type = PenTest:S3/KaliLinux"_s
                             << u"Finding type != PenTest:S3/KaliLinux"_s << false << false;
    QTest::newRow("only, by keyboard") << u"Show only findings with API called = GetObject"_s << u"API called = GetObject"_s
                                       << true << true;
    QTest::newRow("all but, by keyboard") << u"Leave out findings with Severity = Medium"_s << u"Severity != Medium"_s << true
                                          << false;
}

void TestFindingsPanel::looking()
{
    QFETCH(QString, name);
    QFETCH(QString, chip);
    QFETCH(bool, byKeyboard);
    QFETCH(bool, staysSelected);
    makeSamples();
    QVERIFY(selectType(u"PenTest:S3/KaliLinux"_s));
    QAbstractButton *glass = button(name);
    QVERIFY(glass);
    if (byKeyboard) {
        glass->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
    } else {
        QTest::mouseClick(glass, Qt::LeftButton);
    }
    QCOMPARE(chips(), QStringList {chip});
    QVERIFY(shownRows() > 0 && shownRows() < m_types);
    QCOMPARE(m_page->selectedFindings().size(), std::size_t(staysSelected ? 1 : 0));
    QCOMPARE(panel()->isVisible(), staysSelected);
    QVERIFY(staysSelected || m_table->hasFocus());
}

void TestFindingsPanel::valuesHaveAMenu()
{
    makeSamples();
    QVERIFY(selectType(u"PenTest:S3/KaliLinux"_s));
    QLabel *value = nullptr;
    for (QLabel *label : section(u"Action"_s)->findChildren<QLabel *>())
        value = label->text() == "GetObject"_L1 ? label : value;
    QVERIFY(value);
    value->setFocus();
    const auto openMenu = [value] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, value->rect().center(), value->mapToGlobal(value->rect().center()));
        QCoreApplication::sendEvent(value, &event);
        return popupMenu();
    };
    QMenu *menu = openMenu();
    QVERIFY(menu);
    const auto entry = [&menu](const QString &text) {
        const auto actions = menu->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    };
    clickEntry(menu, entry(u"Copy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"GetObject"_s);
    menu = openMenu();
    QVERIFY(menu);
    clickEntry(menu, entry(u"Exclude this value"_s));
    QCOMPARE(chips(), QStringList {u"API called != GetObject"_s});
}

void TestFindingsPanel::linksLead()
{
    makeSamples();
    QVERIFY(selectType(u"PenTest:S3/KaliLinux"_s));
    const QString account = Administrator.toString();
    QAbstractButton *link = button(u"Show account "_s + account);
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Accounts));
    QCOMPARE(m_console->navigator.lastFilter, u"Account ID = "_s + account);
    link = button(u"Show the JSON of finding "_s + panel()->shownId());
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(child(panel(), "panelJson")->isVisible());
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
