// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/changequestion.h"
#include "ui/consolefixture.h"
#include "ui/pageclicks.h"

#include <QLabel>
#include <QSemaphore>

#include <memory>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Questions whose answers take as long as a test wants.
class TestChangeQuestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_question = std::make_unique<ChangeQuestion>(m_console->context, nullptr);
        m_asked.clear();
    }
    void cleanup()
    {
        m_question.reset();
        m_console.reset();
    }

    void anAnswerIsAskedOnce();
    void theNextQuestionForgetsTheOneBefore();
    void anotherRegionForgetsIt();
    void whatTakesLongIsSaidAndCanBeCancelled();
    void aRefusalIsSaid();

private:
    /// Answers @p name once @p isFree lets it.
    void ask(const QString &name, const std::shared_ptr<QSemaphore> &isFree)
    {
        m_question->ask(
            [name, isFree]() -> Result<QString> {
                isFree->acquire();
                return name;
            },
            [this](const QString &answer) { m_asked.append(answer); });
    }
    [[nodiscard]] static std::shared_ptr<QSemaphore> held() { return std::make_shared<QSemaphore>(0); }

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<ChangeQuestion> m_question;
    QStringList m_asked;
};

void TestChangeQuestion::anAnswerIsAskedOnce()
{
    const auto first = held();
    ask(u"first"_s, first);
    QVERIFY(m_question->isBusy());
    QVERIFY(m_asked.isEmpty());
    first->release();
    QVERIFY(soon([&] { return m_asked == QStringList {u"first"_s}; }));
    QVERIFY(!m_question->isBusy());
    QCOMPARE(m_console->notices.count(), 0);
}

void TestChangeQuestion::theNextQuestionForgetsTheOneBefore()
{
    const auto first = held();
    const auto second = held();
    ask(u"first"_s, first);
    ask(u"second"_s, second);
    first->release();
    second->release();
    QVERIFY(soon([&] { return m_asked == QStringList {u"second"_s}; }));
}

void TestChangeQuestion::anotherRegionForgetsIt()
{
    const auto first = held();
    ask(u"first"_s, first);
    m_console->showRegion(*Region::parse(u"us-east-1"));
    QVERIFY(!m_question->isBusy());
    first->release();
    QTest::qWait(100);
    QVERIFY(m_asked.isEmpty());
}

void TestChangeQuestion::whatTakesLongIsSaidAndCanBeCancelled()
{
    const auto first = held();
    ask(u"first"_s, first);
    QVERIFY(soon([&] { return m_console->notices.count() == 1; }));
    QAbstractButton *cancel = nullptr;
    for (auto *button : m_console->notices.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Cancel")
            cancel = button;
    }
    QVERIFY(cancel);
    cancel->click();
    QVERIFY(soon([&] { return m_console->notices.count() == 0; }));
    first->release();
    QTest::qWait(100);
    QVERIFY(m_asked.isEmpty());
}

void TestChangeQuestion::aRefusalIsSaid()
{
    m_question->ask([]() -> Result<QString> { return std::unexpected(Error {Error::Kind::BadInput, u"No such account."_s, {}}); },
        [this](const QString &answer) { m_asked.append(answer); });
    QVERIFY(soon([&] { return m_console->notices.count() == 1; }));
    QVERIFY(!m_question->isBusy());
    QVERIFY(m_asked.isEmpty());
}

QTEST_MAIN(TestChangeQuestion)
#include "tst_changequestion.moc"
