// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingsfixture.h"

#include "findings/findingtype.h"
#include "findings/samplefindings.h"
#include "style/button.h"
#include "style/header.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// What is done to findings; every change ends by looking at the service.
class TestFindingsActions : public FindingsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void archivingAndUndo();
    void archivingByKeyboard();
    void membersDoNotArchive();
    void findingsAreExported_data();
    void findingsAreExported();
    void anExportIsCancelled();
};

void TestFindingsActions::archivingAndUndo()
{
    makeSamples();
    const FindingId id = FindingId::parse(m_table->model()->index(2, 0).data(FindingsModel::FindingIdRole).toString()).value();
    m_page->selectFindings({id});
    QCOMPARE(m_page->header()->counter(), u"1/%1"_s.arg(m_types));
    QVERIFY(!child<QAction>(m_page, "unarchiveAction")->isEnabled());
    QCOMPARE(child<QAction>(m_page, "unarchiveAction")->toolTip(), u"These findings are not archived."_s);
    choose("archiveAction");
    QVERIFY(soon([&] { return state(id).isArchived; }));
    QVERIFY(soon([this] { return m_table->model()->rowCount() == m_types - 1; }));
    QVERIFY(soon([this] { return m_page->isSettled(); }));
    auto *undo = m_console->notices.findChild<QAbstractButton *>(u"noticeAction"_s);
    const auto buttons = m_console->notices.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        undo = button->text() == u"Undo"_s ? button : undo;
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(soon([&] { return !state(id).isArchived; }));
    QVERIFY(soon([this] { return m_table->model()->rowCount() == m_types; }));
}

void TestFindingsActions::archivingByKeyboard()
{
    makeSamples();
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->selectRow(0);
    const FindingId id = m_page->selectedFindings().front();
    auto *button = child<DropdownButton>(m_page, "findingActionsButton");
    button->setFocus();
    QTimer::singleShot(100, this, [] {
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    });
    key(Qt::Key_Down); // opens
    QVERIFY(soon([&] { return state(id).isArchived; }));
}

void TestFindingsActions::membersDoNotArchive()
{
    if (isOverConnection())
        QSKIP("The connection has no keys of members.");
    const auto part = m_console->region();
    const auto view = m_console->demo.service->organization();
    for (std::size_t row = 0; row < part->members.size(); ++row) {
        if (isActive(part->members[row]) && view->accounts->rows[row].id != view->managementAccount) {
            m_console->session.setIdentity(view->accounts->rows[row].id);
            break;
        }
    }
    makeSamples();
    m_table->selectRow(0);
    QVERIFY(!child<QAction>(m_page, "archiveAction")->isEnabled());
    QVERIFY(child<QAction>(m_page, "archiveAction")->toolTip().contains("administrator"_L1));
    QVERIFY(child<QAction>(m_page, "usefulAction")->isEnabled());
    QVERIFY(!child<QAbstractButton>(m_page, "suppressButton")->isEnabled());
    m_console->session.setIdentity(Administrator);
    QCOMPARE(m_table->model()->rowCount(), m_types); // the administrator sees them, too
    QVERIFY(child<QAction>(m_page, "archiveAction")->isEnabled());
}

void TestFindingsActions::findingsAreExported_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("JSON") << QByteArray("exportJsonAction") << true;
    QTest::newRow("ASFF") << QByteArray("exportAsffAction") << true;
    QTest::newRow("lines") << QByteArray("exportLinesAction") << false;
}

void TestFindingsActions::findingsAreExported()
{
    QFETCH(QByteArray, entry);
    QFETCH(bool, isJson);
    makeSamples();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"findings"_s);
    m_console->prompts.paths = {path};
    choose(entry.constData());
    QVERIFY(soon([&] { return QFile::exists(path) && m_page->isSettled(); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (isJson)
        QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), m_types);
    else
        QVERIFY(bytes.startsWith("\x1f\x8b"));
    QCOMPARE(m_console->notices.count(), 1);
}

void TestFindingsActions::anExportIsCancelled()
{
    if (isOverConnection())
        QSKIP("The API has no call that adds findings of a recording.");
    constexpr std::uint64_t Many = 5'000;
    std::vector<StoredFinding> findings;
    QJsonObject document = sampleContent(findingTypes().front(), m_console->session.region().id())->document;
    document[u"title"_s] = u"Recorded"_s;
    const auto content = std::make_shared<const FindingContent>(contentOf(document));
    const Timestamp seen(std::chrono::milliseconds(1'795'000'000'000));
    for (std::uint64_t i = 0; i < Many; ++i)
        findings.push_back({{1, i}, Administrator, content, seen, {1, false, {}, seen}});
    QVERIFY(waitFor(m_console->context.service.change(
        {m_console->context.caller(), u"Add"_s, {RaiseFindings {m_console->session.region(), std::move(findings)}}})));
    QVERIFY(soon([this] { return m_table->model()->rowCount() == int(Many); }));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"findings"_s);
    m_console->prompts.paths = {path};
    child<QAction>(m_page, "exportJsonAction")->trigger();
    QVERIFY(!m_page->isSettled());
    auto *cancel = m_console->notices.findChild<QAbstractButton *>(u"noticeAction"_s);
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(soon([this] { return m_page->isSettled(); }));
    QTest::qWait(50);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_console->notices.count(), 1);
    QVERIFY(!m_console->notices.findChild<QAbstractButton *>(u"noticeAction"_s)); // nothing to cancel any more
    child<QAction>(m_page, "exportJsonAction")->trigger();
    QVERIFY(QTest::qWaitFor([&] { return m_page->isSettled() && QFile::exists(path); }, 30'000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), qsizetype(Many));
}

QTEST_MAIN(TestFindingsActions)
#include "tst_findingsactions.moc"
