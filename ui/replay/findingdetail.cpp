// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/findingdetail.h"

#include "base/whendone.h"
#include "code/codepane.h"
#include "context/inbackground.h"
#include "finding/jsontext.h"
#include "finding/severitybadge.h"
#include "finding/tallscrollarea.h"
#include "findings/explanation.h"
#include "items/replaytext.h"
#include "style/alert.h"
#include "style/button.h"
#include "style/flowcolumn.h"
#include "style/keyvaluegrid.h"
#include "style/segmentedcontrol.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace bucketwatch {

using namespace Qt::StringLiterals;

FindingDetail::FindingDetail(KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ContainerFrame(parent)
    , m_badge(new Badge(BadgeKind::Low, {}, this))
    , m_type(new TextLabel({}, TextLevel::Heading2, TextLabel::Tone::Heading))
    , m_title(new TextLabel)
    , m_stack(new QStackedWidget(this))
    , m_json(new CodePane(tr("Finding"), CodePane::Language::Json, syntax))
{
    setObjectName("findingDetail"_L1);
    setAccessibleName(tr("Finding"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::ContainerPadding, 16, Tokens::ContainerPadding, 16);
    column->setSpacing(12);

    auto *close = new Button(u"window-close"_s, tr("Close"), Button::Kind::Icon, this);
    close->setObjectName("closeDetail"_L1);
    m_type->setObjectName("detailType"_L1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_badge, 0, Qt::AlignVCenter);
    head->addWidget(m_type, 1);
    head->addWidget(close, 0, Qt::AlignVCenter);
    column->addLayout(head);
    column->addWidget(m_title);

    m_views = new SegmentedControl(tr("View"), this); // after the button above it, as for the Tab key
    m_views->setObjectName("detailViews"_L1);
    m_views->add(OverviewView, tr("Overview"));
    m_views->add(FindingJsonView, tr("Finding JSON"));
    m_views->add(EventView, tr("Event"));
    column->addWidget(m_views);
    m_json->setObjectName("findingJson"_L1);
    m_json->setVisibleLines(4, 0);
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(m_json);
    m_stack->addWidget(makeEventView(syntax));
    column->addWidget(m_stack, 1);

    connect(m_views, &SegmentedControl::chosenChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &FindingDetail::closeRequested);
    m_views->choose(OverviewView);
}

QWidget *FindingDetail::makeOverview()
{
    auto *scroll = new TallScrollArea(this);
    auto *content = new FlowColumn;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Why it was raised"), TextLevel::Heading3, TextLabel::Tone::Heading));
    m_why = new TextLabel;
    m_why->setObjectName("detailWhy"_L1);
    m_why->setSelectable(true);
    column->addWidget(m_why);
    m_showEvent = new Button(tr("Show event"), Button::Kind::Normal);
    m_showEvent->setObjectName("showEvent"_L1);
    m_showEvent->setToolTip(tr("Select the event that raised the finding in the table of events"));
    column->addWidget(m_showEvent, 0, Qt::AlignLeft);
    column->addWidget(new TextLabel(tr("Details"), TextLevel::Heading3, TextLabel::Tone::Heading));
    m_facts = new KeyValueGrid(2);
    column->addWidget(m_facts);
    m_names = new KeyValueGrid(1);
    column->addWidget(m_names);
    column->addStretch(1);
    scroll->setColumn(content);
    connect(m_showEvent, &QPushButton::clicked, this, [this] { Q_EMIT eventRequested(m_eventRow); });
    return scroll;
}

QWidget *FindingDetail::makeEventView(KSyntaxHighlighting::Repository &syntax)
{
    auto *view = new QWidget(this);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    m_recordError = new Alert(Status::Error, {}, view);
    m_recordError->setObjectName("recordError"_L1);
    m_recordError->hide();
    m_record = new CodePane(tr("CloudTrail record"), CodePane::Language::Json, syntax, view);
    m_record->setObjectName("eventJson"_L1);
    m_record->setVisibleLines(4, 0);
    column->addWidget(m_recordError);
    column->addWidget(m_record, 1);
    return view;
}

void FindingDetail::chooseView(View view)
{
    m_views->choose(view);
}

QString FindingDetail::findingId() const
{
    return m_finding < 0 ? QString() : m_replay->findings[static_cast<std::size_t>(m_finding)].id;
}

void FindingDetail::clear()
{
    m_replay = nullptr;
    m_finding = -1;
    m_eventRow = -1;
}

void FindingDetail::showFinding(std::shared_ptr<const Replay> replay, int finding, Timestamp time, qsizetype eventRow)
{
    if (replay == m_replay && finding == m_finding && eventRow == m_eventRow)
        return;
    m_replay = std::move(replay);
    m_finding = finding;
    m_time = time;
    m_eventRow = eventRow;
    if (m_reading)
        m_readAgain = true;
    else
        read();
}

void FindingDetail::read()
{
    m_reading = true;
    const auto content = inBackground([replay = m_replay, finding = m_finding, time = m_time, row = m_eventRow] {
        Result<QByteArray> record = std::unexpected(Error {Error::Kind::NotFound, tr("The event is not known."), {}});
        if (row >= 0)
            record = replay->events->raw(row);
        return Content {replay->findingAt(finding, time), std::move(record)};
    });
    whenDone(content, this, [this](const Content &read) {
        if (m_finding >= 0 && !m_readAgain)
            take(read);
        // What was taken is laid out by then; until then another finding may be asked for.
        QTimer::singleShot(0, this, [this] {
            m_reading = false;
            if (std::exchange(m_readAgain, false) && m_finding >= 0)
                this->read();
        });
    });
}

void FindingDetail::take(const Content &content)
{
    const Finding &finding = content.finding;
    const Severity severity = severityOf(finding.severity);
    m_badge->setBadge(badgeKind(severity), displayName(severity));
    m_type->setText(finding.type);
    m_title->setText(finding.title);
    m_why->setText(explanation(finding).join(u'\n'));
    m_showEvent->setVisible(m_eventRow >= 0);
    showFacts(finding);
    m_json->setText(QString::fromUtf8(indentedJson(QJsonDocument(finding.document).toJson(QJsonDocument::Compact))));
    m_recordError->setVisible(!content.record);
    m_record->setVisible(content.record.has_value());
    if (content.record) {
        m_record->setText(QString::fromUtf8(indentedJson(*content.record)));
    } else {
        m_recordError->setText(tr("The record can not be shown"), content.record.error().message);
    }
}

void FindingDetail::showFacts(const Finding &finding)
{
    m_facts->clear();
    m_names->clear();
    //: A severity: %1 is its name, %2 its number
    m_facts->addText(tr("Severity"),
        tr("%1 (%2)").arg(displayName(severityOf(finding.severity)), QLocale().toString(finding.severity, 'f', 1)));
    m_facts->addText(tr("Count"), QLocale().toString(finding.count));
    m_facts->addText(tr("First seen"), momentText(finding.firstSeen));
    m_facts->addText(tr("Last seen"), momentText(finding.lastSeen));
    m_facts->addIdentifier(tr("Account ID"), finding.account.toString());
    m_facts->addText(tr("Region"), finding.region);
    m_names->addText(tr("Resource"), finding.resource.isEmpty() ? columnText({}) : finding.resource);
    m_names->addText(
        tr("Data source"), finding.needsS3Protection ? tr("S3 data events (S3 Protection)") : tr("CloudTrail management events"));
    if (!finding.principal.isEmpty())
        m_names->addIdentifier(tr("Principal"), finding.principal);
    m_names->addIdentifier(tr("Finding ID"), finding.id);
}

} // namespace bucketwatch
