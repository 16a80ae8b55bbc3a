// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "code/codepane.h"
#include "style/copybutton.h"
#include "style/theme.h"
#include "style/tokens.h"
#include "support/walkchecks.h"

#include <KSyntaxHighlighting/Repository>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const auto Json = u"{\n    \"severity\": 8,\n    \"archived\": false\n}\n"_s;
const auto Command = u"aws guardduty list-detectors --region \"eu-west-1\" # all of them"_s;

const QPlainTextEdit *editorOf(const CodePane &pane)
{
    return pane.findChild<QPlainTextEdit *>();
}

/// The colours of the text, each once, in the order of the text.
QList<QColor> coloursOf(const CodePane &pane)
{
    QList<QColor> colours;
    for (QTextBlock block = editorOf(pane)->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const QColor colour = range.format.foreground().color();
            if (range.format.hasProperty(QTextFormat::ForegroundBrush) && !colours.contains(colour))
                colours << colour;
        }
    }
    return colours;
}

} // namespace

class tst_CodePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }
    void init() { m_theme->setChoice(Theme::Choice::Light); }
    void theTextIsHighlighted_data();
    void theTextIsHighlighted();
    void theColoursFollowThePalette();
    void everyColourCanBeRead_data() { theTextIsHighlighted_data(); }
    void everyColourCanBeRead();
    void theButtonCopiesTheWholeText();
    void veryManyCommandsAreCopiedAndNotShown_data();
    void veryManyCommandsAreCopiedAndNotShown();
    void theHeightIsThatOfTheTextWithinLimits();
    void tabLeavesThePane();

private:
    KSyntaxHighlighting::Repository m_syntax;
    Theme *m_theme = nullptr;
};

void tst_CodePane::theTextIsHighlighted_data()
{
    QTest::addColumn<CodePane::Language>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("JSON") << CodePane::Language::Json << Json;
    QTest::newRow("command") << CodePane::Language::Bash << Command;
}

void tst_CodePane::theTextIsHighlighted()
{
    QFETCH(CodePane::Language, language);
    QFETCH(QString, text);
    CodePane pane(u"Text"_s, language, m_syntax);
    pane.setText(text);
    QCOMPARE(pane.text(), text);
    QVERIFY(QTest::qWaitFor([&] { return coloursOf(pane).size() >= 2; }));
}

void tst_CodePane::theColoursFollowThePalette()
{
    CodePane pane(u"Text"_s, CodePane::Language::Json, m_syntax);
    pane.setText(Json);
    QVERIFY(QTest::qWaitFor([&] { return !coloursOf(pane).isEmpty(); }));
    const QList<QColor> light = coloursOf(pane);
    m_theme->setChoice(Theme::Choice::Dark);
    QVERIFY(QTest::qWaitFor([&] { return coloursOf(pane) != light; }));
    m_theme->setChoice(Theme::Choice::Light);
    QVERIFY(QTest::qWaitFor([&] { return coloursOf(pane) == light; }));
}

void tst_CodePane::everyColourCanBeRead()
{
    QFETCH(CodePane::Language, language);
    QFETCH(QString, text);
    CodePane pane(u"Text"_s, language, m_syntax);
    pane.setText(text);
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme->setChoice(choice);
        const QColor behind = Tokens::of(&pane)(Tokens::Colour::BgCellShaded);
        QVERIFY(QTest::qWaitFor([&] { return !coloursOf(pane).isEmpty(); }));
        for (const QColor &colour : coloursOf(pane)) {
            const double ratio = walk::contrast(colour, behind);
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(colour.name(), behind.name()).arg(ratio)));
        }
    }
}

void tst_CodePane::theButtonCopiesTheWholeText()
{
    CodePane pane(u"AWS CLI command"_s, CodePane::Language::Bash, m_syntax);
    pane.setText(Command);
    pane.show();
    auto *button = pane.findChild<CopyButton *>();
    QVERIFY(button->accessibleName().contains(u"AWS CLI command"_s));
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), Command);
}

void tst_CodePane::veryManyCommandsAreCopiedAndNotShown_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("more");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("one") << 1 << 1 << 0;
    QTest::newRow("all that fit") << 500 << 500 << 0;
    QTest::newRow("one more") << 501 << 500 << 1;
    QTest::newRow("thousands") << 5000 << 500 << 4500;
}

void tst_CodePane::veryManyCommandsAreCopiedAndNotShown()
{
    QFETCH(int, count);
    QFETCH(int, shown);
    QFETCH(int, more);
    QStringList commands;
    for (int i = 0; i < count; ++i)
        commands << u"aws guardduty get-detector --detector-id %1"_s.arg(i);
    CodePane pane(u"AWS CLI command"_s, CodePane::Language::Bash, m_syntax);
    pane.setCommands(commands);
    pane.show();
    const QString text = editorOf(pane)->toPlainText();
    QCOMPARE(text.count(u"aws guardduty"_s), shown);
    QCOMPARE(text.section(u'\n', -1).startsWith(u"# %1 more"_s.arg(more)), more > 0);
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(pane.findChild<CopyButton *>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), commands.join(u"\n\n"_s));
    pane.setText(Command); // and the commands are forgotten
    QCOMPARE(pane.text(), Command);
}

void tst_CodePane::theHeightIsThatOfTheTextWithinLimits()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *pane = new CodePane(u"Text"_s, CodePane::Language::Json, m_syntax);
    pane->setVisibleLines(2, 6);
    column->addWidget(pane);
    column->addStretch(1);
    window.resize(600, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto heightOf = [&](const QString &text) {
        pane->setText(text);
        return editorOf(*pane)->height();
    };
    const int one = heightOf(u"1"_s);
    QCOMPARE(heightOf(u"1\n2"_s), one);
    const int four = heightOf(u"1\n2\n3\n4"_s);
    QVERIFY(four > one);
    const int six = heightOf(u"1\n2\n3\n4\n5\n6"_s);
    QVERIFY(six > four);
    QCOMPARE(heightOf(u"1\n2\n3\n4\n5\n6\n7\n8\n9"_s), six);
}

void tst_CodePane::tabLeavesThePane()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new CodePane(u"First"_s, CodePane::Language::Json, m_syntax);
    auto *second = new CodePane(u"Second"_s, CodePane::Language::Json, m_syntax);
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *editor = first->findChild<QPlainTextEdit *>();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget());
    QVERIFY(second->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(first->text(), QString());
}

QTEST_MAIN(tst_CodePane)
#include "tst_codepane.moc"
