// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "code/codepane.h"

#include "code/readablehighlighter.h"
#include "style/copybutton.h"
#include "style/fonts.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

namespace {

QString definitionName(CodePane::Language language)
{
    switch (language) {
    case CodePane::Language::Bash: return u"Bash"_s;
    case CodePane::Language::Json: return u"JSON"_s;
    case CodePane::Language::PowerShell: return u"PowerShell"_s;
    case CodePane::Language::Ini: return u"INI Files"_s;
    case CodePane::Language::Python: return u"Python"_s;
    case CodePane::Language::Terraform: return u"Terraform"_s;
    case CodePane::Language::Yaml: return u"YAML"_s;
    }
    return {};
}

} // namespace

CodePane::CodePane(const QString &title, Language language, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : QFrame(parent), m_syntax(syntax), m_language(language), m_title(new TextLabel(title, TextLevel::Strong)),
      m_copy(new CopyButton(tr("Copy %1").arg(title), [this] { return text(); })), m_editor(new QPlainTextEdit), m_highlighter(new ReadableHighlighter(m_editor->document()))
{
    setFrameShape(NoFrame);
    m_editor->setObjectName(u"code"_s);
    m_editor->setReadOnly(true);
    m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_editor->setTabChangesFocus(true);
    m_editor->setFrameShape(NoFrame);
    m_editor->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_editor->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_editor->setFont(Fonts::at(TextLevel::Code, font()));
    m_editor->setAccessibleName(title);
    m_editor->viewport()->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 6, 8);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_editor, 1);
    connect(m_editor->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &CodePane::fitHeight);
    applyTheme();
    fitHeight();
}

void CodePane::prepare(Language language, const KSyntaxHighlighting::Repository &syntax)
{
    (void)syntax.definitionForName(definitionName(language)).formats();
}

void CodePane::setTitle(const QString &title)
{
    m_title->setText(title);
    m_editor->setAccessibleName(title);
    if (m_copy->kind() == Button::Kind::Icon)
        m_copy->setText(tr("Copy %1").arg(title));
}

void CodePane::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    applyTheme();
}

void CodePane::setCompact()
{
    m_title->hide();
    m_copy->setKind(Button::Kind::Normal);
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setText(tr("Copy"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::ButtonGap);
    layout()->removeWidget(m_editor);
    row->addWidget(m_editor, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    layout()->setContentsMargins(8, 8, 10, 8);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
    setTabOrder(m_editor, m_copy);
}

void CodePane::setDimmed(bool dimmed)
{
    m_editor->setEnabled(!dimmed);
    applyTheme();
}

void CodePane::setText(const QString &text)
{
    if (!m_isHighlighted && !text.isEmpty()) {
        m_isHighlighted = true;
        applyTheme();
    }
    if (text != m_editor->toPlainText()) {
        // KSyntaxHighlighting goes on with the next line in a queued call, and that line is gone by then.
        QCoreApplication::removePostedEvents(m_highlighter, QEvent::MetaCall);
        m_editor->setPlainText(text);
    }
    fitHeight();
}

QString CodePane::text() const
{
    return m_editor->toPlainText();
}

void CodePane::setVisibleLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    fitHeight();
}

void CodePane::fitHeight()
{
    const int line = QFontMetrics(m_editor->font()).lineSpacing();
    const int margins = int(m_editor->document()->documentMargin()) * 2 + 2;
    if (m_mostLines <= 0) {
        m_editor->setMinimumHeight(m_leastLines * line + margins);
        m_editor->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    // A plain text document measures its height in lines, wrapped ones counted.
    const int lines = std::clamp(int(m_editor->document()->size().height()), m_leastLines, std::max(m_leastLines, m_mostLines));
    m_editor->setFixedHeight(lines * line + margins);
}

void CodePane::applyTheme()
{
    QPalette pale;
    if (!m_editor->isEnabled())
        pale.setColor(QPalette::Text, Tokens::of(palette())(TextDisabled));
    m_editor->setPalette(pale);
    if (!m_isHighlighted)
        return;
    m_highlighter->setDefinition(m_syntax.definitionForName(m_editor->isEnabled() ? definitionName(m_language) : QString()));
    m_highlighter->setGround(Tokens::of(palette())(BgCellShaded));
    m_highlighter->setTheme(m_syntax.themeForPalette(palette()));
    m_highlighter->rehighlight();
}

void CodePane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void CodePane::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_editor->hasFocus() ? QPen(tokens(BorderInputFocus), 2) : QPen(tokens(BorderDivider), 1));
    painter.setBrush(tokens(BgCellShaded));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::ItemRadius, Tokens::ItemRadius);
}

} // namespace bucketwatch
