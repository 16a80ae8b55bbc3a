// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/helppanel.h"

#include "finding/tallscrollarea.h"
#include "style/button.h"
#include "style/flowcolumn.h"
#include "style/linkbutton.h"
#include "style/pane.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualWidth = 300;
constexpr int SectionGap = 12;
constexpr int KeyGap = 4;

TextLabel *heading(const QString &text)
{
    return new TextLabel(text, TextLevel::Heading3, TextLabel::Tone::Heading);
}

TextLabel *paragraph(const QString &text)
{
    auto *label = new TextLabel(text);
    label->setSelectable(true);
    return label;
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextLevel::Heading2, TextLabel::Tone::Heading))
    , m_scroll(new TallScrollArea)
{
    setObjectName(u"helpPanel"_s);
    setAccessibleName(tr("Help"));
    markPane(*this, PaneKind::Panel);
    auto *close = new Button(u"window-close"_s, tr("Close help"), Button::Kind::Icon);
    close->setObjectName(u"closeHelp"_s);
    connect(close, &QAbstractButton::clicked, this, &HelpPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::PagePadding, 14, 12, 0);
    column->setSpacing(SectionGap);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    m_scroll->setAccessibleName(tr("Help"));
}

QSize HelpPanel::sizeHint() const
{
    return {UsualWidth, QWidget::sizeHint().height()};
}

void HelpPanel::setHelp(const QString &title, const PageHelp &help, const Pairs &pages, const Pairs &keys)
{
    m_title->setText(title);
    auto *content = new FlowColumn;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, SectionGap, Tokens::PagePadding);
    column->setSpacing(4);
    const auto addSection = [&](const QString &name) {
        column->addSpacing(SectionGap);
        column->addWidget(heading(name));
    };
    if (!help.about.isEmpty())
        column->addWidget(paragraph(help.about));
    for (const PageHelp::Topic &topic : help.topics) {
        addSection(topic.title);
        column->addWidget(paragraph(topic.text));
    }
    if (!pages.empty())
        addSection(tr("See also"));
    for (const auto &[id, label] : pages) {
        auto *link = new LinkButton(label);
        link->setObjectName("help-"_L1 + id);
        connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    addSection(tr("Keys"));
    for (const auto &[command, key] : keys) { // below each other: two columns are too wide in some languages
        column->addWidget(new TextLabel(command));
        column->addWidget(new TextLabel(key, TextLevel::Strong));
        column->addSpacing(KeyGap);
    }
    column->addStretch(1);
    m_scroll->setColumn(content);
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens(Tokens::Colour::BgPanel));
}

} // namespace bucketwatch
