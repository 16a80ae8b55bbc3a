// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/historydialog.h"

#include "context/outcomenotices.h"
#include "style/tableview.h"
#include "support/fakeguardduty.h"
#include "support/fakeprompts.h"
#include "support/viewbuilder.h"

#include <QLabel>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// The history over a service that answers what the test says.
class tst_HistoryDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takingBackSaysWhatCameOfIt_data();
    void takingBackSaysWhatCameOfIt();
    void allOfTheChosenChangeIsTold();
    void theDialogNamesWhoWasLeftOut();
    void whatCameMeanwhileIsAskedForAgain();
    void theJournalOfAConnectionIsNotThatOfAWorkspace();

private:
    void addEdit(const QString &title);
    [[nodiscard]] static QString said(const QWidget &widget);
    [[nodiscard]] Button *button(const QString &name) const { return m_dialog->findChild<Button *>(name); }
    void choose(int row) { m_dialog->findChild<TableView *>()->selectRow(row); }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FakeGuardDuty> m_service;
    std::unique_ptr<FakePrompts> m_prompts;
    NoticeList *m_notices = nullptr;
    QPointer<HistoryDialog> m_dialog;
    History m_history;
};

void tst_HistoryDialog::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 700);
    m_notices = new NoticeList(m_window.get());
    m_service = std::make_unique<FakeGuardDuty>(aView().build());
    m_prompts = std::make_unique<FakePrompts>();
    m_history = {};
    for (const QString &title : {u"first"_s, u"second"_s, u"third"_s})
        addEdit(title);
    m_window->show();
    m_dialog = new HistoryDialog({*m_service, *m_prompts, *m_notices, {}}, m_window.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void tst_HistoryDialog::cleanup()
{
    m_window.reset(); // and the dialog
    m_service.reset();
}

void tst_HistoryDialog::addEdit(const QString &title)
{
    const auto number = EditNumber(m_history.edits.size() + 1);
    m_history.append({number, Timestamp(std::chrono::minutes(number)), {}, title});
    m_service->setHistory(m_history);
}

QString tst_HistoryDialog::said(const QWidget &widget)
{
    QString words;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (!label->isHidden())
            words += label->text() + u' ';
    }
    return words;
}

void tst_HistoryDialog::takingBackSaysWhatCameOfIt_data()
{
    const UnprocessedAccount left {AccountId(200000000001), *Region::parse(u"eu-west-1"_s), u"It left."_s};
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("unsaid");
    QTest::newRow("all of it") << Outcome {4, 2, {}} << QStringList {u"Done."_s} << QStringList {u"could not"_s};
    QTest::newRow("a part") << Outcome {4, 1, {left}} << QStringList {u"Done."_s, u"200000000001"_s, u"It left."_s}
                            << QStringList();
    QTest::newRow("no account") << Outcome {4, 0, {left}} << QStringList {u"No account was changed."_s, u"It left."_s}
                                << QStringList {u"Done."_s};
    QTest::newRow("nothing") << Outcome {} << QStringList {u"Nothing is different"_s} << QStringList {u"Done."_s, u"could not"_s};
}

void tst_HistoryDialog::takingBackSaysWhatCameOfIt()
{
    QFETCH(Outcome, outcome);
    QFETCH(QStringList, words);
    QFETCH(QStringList, unsaid);
    showReverted(*m_notices, {.status = Status::Success, .title = {}, .text = u"Done."_s, .id = u"result"_s}, outcome);
    for (const QString &word : words)
        QVERIFY2(said(*m_notices).contains(word), qPrintable(said(*m_notices)));
    for (const QString &word : unsaid)
        QVERIFY2(!said(*m_notices).contains(word), qPrintable(said(*m_notices)));
}

void tst_HistoryDialog::allOfTheChosenChangeIsTold()
{
    const auto *chosen = m_dialog->findChild<QLabel *>(u"chosenChange"_s);
    QVERIFY(chosen && !chosen->isVisible());
    const QString longTitle = QString(30, u'x').append(u' ').repeated(9).trimmed();
    addEdit(longTitle);
    choose(0);
    QVERIFY(chosen->isVisible());
    QCOMPARE(chosen->text(), longTitle);
    QVERIFY(m_dialog->width() <= m_window->width()); // however long it is
    choose(1);
    QCOMPARE(chosen->text(), u"third"_s);
}

void tst_HistoryDialog::theDialogNamesWhoWasLeftOut()
{
    m_service->answerWith(Outcome {4, 1, {{AccountId(200000000001), *Region::parse(u"eu-west-1"_s), u"It left."_s}}});
    choose(0);
    QTest::mouseClick(m_dialog->primary(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return said(*m_dialog).contains(u"It left."_s); }));
    m_service->answerWith(Outcome {5, 1, {}});
    QTest::mouseClick(m_dialog->primary(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return !said(*m_dialog).contains(u"It left."_s); }));
}

void tst_HistoryDialog::whatCameMeanwhileIsAskedForAgain()
{
    choose(2);
    m_prompts->meanwhile = [this] { addEdit(u"fourth"_s); };
    QTest::mouseClick(button(u"revertToPoint"_s), Qt::LeftButton);
    QCOMPARE(m_prompts->questions.size(), 2);
    QVERIFY2(m_prompts->questions.constFirst().startsWith(u"2 "), qPrintable(m_prompts->questions.constFirst()));
    QVERIFY2(m_prompts->questions.constLast().startsWith(u"3 "), qPrintable(m_prompts->questions.constLast()));
    QCOMPARE(m_service->reverts(), std::vector<EditNumber> {1});
}

void tst_HistoryDialog::theJournalOfAConnectionIsNotThatOfAWorkspace()
{
    QVERIFY(said(*m_dialog).contains(u"this workspace"_s));
    HistoryDialog connected({*m_service, *m_prompts, *m_notices, {}, true}, m_window.get());
    QVERIFY(said(connected).contains(u"since it is connected"_s) && !said(connected).contains(u"this workspace"_s));
}

QTEST_MAIN(tst_HistoryDialog)
#include "tst_historydialog.moc"
