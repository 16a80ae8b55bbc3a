// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/findingpanel.h"

#include "code/codepane.h"
#include "finding/findingsections.h"
#include "finding/jsontext.h"
#include "finding/severitybadge.h"
#include "finding/tallscrollarea.h"
#include "findings/findingtype.h"
#include "items/findingblocks.h"
#include "items/sequenceblocks.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/flowcolumn.h"
#include "style/flowlayout.h"
#include "style/pane.h"
#include "style/segmentedcontrol.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

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
    , m_overview(makeSections())
    , m_signals(makeSections())
    , m_resources(makeSections())
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
    m_views->add(SignalsView, {});
    m_views->add(ResourcesView, {});
    m_views->add(JsonView, tr("JSON"));
    head->addWidget(m_views);

    m_overview->addHead(m_description);
    m_overview->addHead(makeRating());
    m_signals->setObjectName("panelSignals"_L1);
    m_resources->setObjectName("panelResources"_L1);
    m_json->setObjectName("panelJson"_L1);
    m_json->setVisibleLines(4, 0);
    for (QWidget *view : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_signals), static_cast<QWidget *>(m_resources),
             static_cast<QWidget *>(m_json)})
        m_stack->addWidget(view);

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
    nameViews(99, 99); // as wide as they get
    setMinimumWidth(std::max(52 * fontMetrics().averageCharWidth(), // two short facts beside each other
        m_views->sizeHint().width() + 2 * Tokens::ContainerPadding));
    connect(m_views, &SegmentedControl::chosenChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        fillView();
    });
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
    m_useful = new Button(u"thumb-up"_s, tr("Useful"), Button::Kind::Icon);
    m_useful->setObjectName("usefulButton"_L1);
    m_notUseful = new Button(u"thumb-down"_s, tr("Not useful"), Button::Kind::Icon);
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
    const bool isSequence = isAttackSequence(m_type->text());
    if (!isSequence && (m_views->chosen() == SignalsView || m_views->chosen() == ResourcesView))
        m_views->choose(OverviewView);
    nameViews(signalCount(document), resourceCount(document));
    for (const View view : {SignalsView, ResourcesView})
        m_views->setOffered(view, isSequence);
    m_filled.clear();
    fillView();
}

void FindingPanel::nameViews(qsizetype signals, qsizetype resources)
{
    const QLocale locale;
    //: A view of an attack sequence, %1 is how many there are
    m_views->setText(SignalsView, tr("Signals (%1)").arg(locale.toString(signals)));
    //: A view of an attack sequence, %1 is how many there are
    m_views->setText(ResourcesView, tr("Resources (%1)").arg(locale.toString(resources)));
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

FindingSections *FindingPanel::makeSections()
{
    auto *sections = new FindingSections;
    connect(sections, &FindingSections::filterRequested, this, &FindingPanel::filterRequested);
    connect(sections, &FindingSections::accountRequested, this, &FindingPanel::accountRequested);
    connect(sections, &FindingSections::documentRequested, this, [this] { chooseView(JsonView); });
    return sections;
}

void FindingPanel::fillView()
{
    if (m_document.isEmpty() || !m_filled.insert(m_views->chosen()).second)
        return;
    switch (static_cast<View>(m_views->chosen())) {
    case OverviewView:
        return fillOverview();
    case SignalsView:
        return fillSignals();
    case ResourcesView:
        return fillResources();
    case JsonView:
        m_json->setText(QString::fromUtf8(indentedJson(QJsonDocument(m_document).toJson(QJsonDocument::Compact))));
    }
}

void FindingPanel::fillOverview()
{
    std::vector<FindingSections::Section> sections;
    for (FindingBlock &block : findingBlocks(m_document))
        sections.push_back({std::move(block)});
    m_overview->setSections(sections);
}

void FindingPanel::fillSignals()
{
    constexpr std::size_t FewSignals = 8; // more of them are a list of titles first
    std::vector<SignalBlock> blocks = signalBlocks(m_document);
    std::vector<FindingSections::Section> sections;
    for (SignalBlock &signal : blocks) {
        std::function<void()> follow;
        if (signal.isFinding)
            follow = [this, sequence = m_document, of = signal.signal] { Q_EMIT signalRequested(sequence, of); };
        sections.push_back({std::move(signal.block), signal.summary, blocks.size() <= FewSignals, std::move(follow)});
    }
    m_signals->setSections(sections);
}

void FindingPanel::fillResources()
{
    std::vector<FindingSections::Section> sections;
    for (FindingBlock &block : resourceBlocks(m_document))
        sections.push_back({std::move(block)});
    m_resources->setSections(sections);
}

} // namespace bucketwatch
