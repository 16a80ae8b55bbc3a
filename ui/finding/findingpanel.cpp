// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/findingpanel.h"

#include "code/codepane.h"
#include "finding/jsontext.h"
#include "finding/severitybadge.h"
#include "finding/tallscrollarea.h"
#include "items/findingblocks.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/flowcolumn.h"
#include "style/flowlayout.h"
#include "style/foldablesection.h"
#include "style/keyvaluegrid.h"
#include "style/pane.h"
#include "style/segmentedcontrol.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bucketwatch {

using namespace Qt::StringLiterals;

FindingPanel::FindingPanel(KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ContainerFrame(parent)
    , m_badge(new Badge(BadgeKind::Low, {}, this))
    , m_type(new TextLabel({}, TextLevel::Heading2, TextLabel::Tone::Heading))
    , m_title(new TextLabel({}, TextLevel::Strong))
    , m_description(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary))
    , m_head(new QWidget)
    , m_views(nullptr)
    , m_stack(new QStackedWidget)
    , m_json(new CodePane(tr("Finding JSON"), CodePane::Language::Json, syntax))
    , m_none(new EmptyState)
{
    setObjectName("findingPanel"_L1);
    markPane(*this, PaneKind::Panel);
    setAccessibleName(tr("Finding"));
    auto *close = new Button(u"window-close"_s, tr("Close"), Button::Kind::Icon, this);
    close->setObjectName("closePanel"_L1);
    m_type->setObjectName("panelType"_L1);
    m_type->setSelectable(true);
    m_title->setSelectable(true);
    m_description->setSelectable(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_type, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *titleLine = new QHBoxLayout;
    titleLine->addWidget(m_badge, 0, Qt::AlignTop);
    titleLine->addWidget(m_title, 1);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addLayout(titleLine);
    m_views = new SegmentedControl(tr("View"));
    m_views->setObjectName("panelViews"_L1);
    m_views->add(OverviewView, tr("Overview"));
    m_views->add(JsonView, tr("Finding JSON"));
    head->addWidget(m_views);

    auto *scroll = new TallScrollArea;
    auto *content = new FlowColumn;
    m_sectionColumn = new QVBoxLayout(content);
    m_sectionColumn->setContentsMargins(0, 0, 8, 0);
    m_sectionColumn->addWidget(m_description);
    m_sectionColumn->addWidget(makeRating());
    scroll->setColumn(content);
    m_json->setObjectName("panelJson"_L1);
    m_json->setVisibleLines(4, 0);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_json);

    auto *all = new TallScrollArea; // scrolls only where the window is too low for the least of everything
    auto *parts = new FlowColumn(FlowColumn::Height::Least);
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_none, 1);
    all->setColumn(parts);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(Tokens::ContainerPadding, 16, Tokens::ContainerPadding, 16);
    frame->addWidget(all);
    setMinimumWidth(52 * fontMetrics().averageCharWidth()); // two short facts beside each other
    connect(m_views, &SegmentedControl::chosenChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &FindingPanel::closeRequested);
    m_views->choose(OverviewView);
    showNone(0);
}

void FindingPanel::setBeside(Beside what)
{
    m_beside = what;
    update();
}

void FindingPanel::paintEvent(QPaintEvent *event)
{
    if (m_beside == Beside::Table)
        return ContainerFrame::paintEvent(event);
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens(Tokens::Colour::BgContainer));
    painter.setPen(tokens(Tokens::Colour::BorderContainer));
    const int edge = isRightToLeft() ? rect().right() : rect().left();
    painter.drawLine(edge, rect().top(), edge, rect().bottom());
}

QWidget *FindingPanel::makeRating()
{
    auto *line = new QWidget;
    auto *row = new FlowLayout(line, 8);
    auto *question = new TextLabel(tr("Was this finding useful?"), TextLevel::Small, TextLabel::Tone::Secondary);
    question->setWordWrap(false);
    row->addWidget(question);
    m_useful = new Button(tr("Useful"), Button::Kind::Link);
    m_useful->setObjectName("usefulButton"_L1);
    m_notUseful = new Button(tr("Not useful"), Button::Kind::Link);
    m_notUseful->setObjectName("notUsefulButton"_L1);
    row->addWidget(m_useful);
    row->addWidget(m_notUseful);
    row->addWidget(new QWidget); // the last one would stand at the far end
    connect(m_useful, &QPushButton::clicked, this, [this] { Q_EMIT ratingRequested(FindingFeedback::Useful); });
    connect(m_notUseful, &QPushButton::clicked, this, [this] { Q_EMIT ratingRequested(FindingFeedback::NotUseful); });
    return line;
}

void FindingPanel::setRatingLocked(const QString &reason)
{
    m_useful->setDisabledReason(reason);
    m_notUseful->setDisabledReason(reason);
}

void FindingPanel::chooseView(View view)
{
    m_views->choose(view);
}

void FindingPanel::showFinding(const QJsonObject &document)
{
    m_none->hide();
    m_head->show();
    m_stack->show();
    if (document == m_document)
        return;
    m_document = document;
    m_id = document["id"_L1].toString();
    const Severity severity = severityOf(document["severity"_L1].toDouble());
    m_badge->setBadge(badgeKind(severity), displayName(severity));
    m_type->setText(document["type"_L1].toString());
    m_title->setText(document["title"_L1].toString());
    m_description->setText(document["description"_L1].toString());
    fillSections(document);
    m_json->setText(QString::fromUtf8(indentedJson(QJsonDocument(document).toJson(QJsonDocument::Compact))));
}

void FindingPanel::showNone(int selected)
{
    m_document = {};
    m_id.clear();
    m_head->hide();
    m_stack->hide();
    m_type->setText(selected == 0 ? tr("Finding") : tr("%n finding(s) selected", nullptr, selected));
    m_none->setText(selected == 0 ? tr("Select a finding") : tr("Several findings are selected"),
        selected == 0 ? tr("Everything that is known of it is shown here.")
                      : tr("Select only one to see its details. Actions are about all of them."));
    m_none->show();
}

void FindingPanel::fillSections(const QJsonObject &document)
{
    delete m_sections;
    m_sections = new QWidget;
    auto *column = new QVBoxLayout(m_sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (const FindingBlock &block : findingBlocks(document)) {
        auto *grid = new KeyValueGrid(2);
        for (const FindingFact &fact : block.facts) {
            if (fact.kind == FindingFact::Kind::Identifier)
                grid->addIdentifier(fact.label, fact.value);
            else
                grid->addText(fact.label, fact.value);
        }
        auto *section = new FoldableSection(block.title, grid);
        section->setOpen(!m_folded.contains(block.title));
        connect(section, &FoldableSection::openChanged, this, [this, title = block.title](bool open) {
            if (open)
                m_folded.erase(title);
            else
                m_folded.insert(title);
        });
        column->addWidget(section);
    }
    column->addStretch(1);
    m_sectionColumn->addWidget(m_sections);
}

} // namespace bucketwatch
