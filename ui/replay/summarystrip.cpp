// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/summarystrip.h"

#include "finding/severitybadge.h"
#include "style/linkbutton.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <ranges>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Severities {Severity::Critical, Severity::High, Severity::Medium, Severity::Low};

QString count(qint64 value)
{
    return QLocale().toString(value);
}

QVBoxLayout *block(QHBoxLayout *row, const QString &title, int stretch)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new TextLabel(title, TextLevel::Small, TextLabel::Tone::Secondary));
    row->addLayout(column, stretch);
    return column;
}

/// The accounts and Regions that have management events only, one a line.
QString placesWithoutDataEvents(const DataEventCoverage &coverage)
{
    constexpr std::size_t MostLines = 20;
    QStringList lines;
    for (const RecordedPlace &place : coverage.named | std::views::take(MostLines))
        lines += place.account.toString() + u' ' + place.region;
    if (coverage.withoutDataEvents > lines.size())
        lines += u"…"_s;
    return lines.join(u'\n');
}

} // namespace

/// The share of each severity, the worst first; says nothing that the badges below do not.
class SummaryStrip::SeverityBar final : public QWidget {
public:
    explicit SeverityBar(QWidget *parent) : QWidget(parent) { setFixedHeight(8); }

    void setCounts(std::array<int, 4> counts)
    {
        m_counts = counts;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int total = std::accumulate(m_counts.begin(), m_counts.end(), 0);
        const Tokens &tokens = Tokens::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath pill;
        pill.addRoundedRect(rect(), 4, 4);
        painter.setClipPath(pill);
        painter.fillRect(rect(), tokens(Tokens::Colour::ProgressTrack));
        double left = 0;
        for (std::size_t i = 0; total > 0 && i < m_counts.size(); ++i) {
            const double share = static_cast<double>(m_counts[i]) / total * width();
            painter.fillRect(QRectF(left, 0, std::max(0.0, share - 1), height()), severityColour(Severities[i], tokens));
            left += share;
        }
    }

private:
    std::array<int, 4> m_counts {};
};

SummaryStrip::SummaryStrip(QWidget *parent)
    : Container({}, parent)
    , m_findings(new TextLabel({}, TextLevel::Heading2, TextLabel::Tone::Heading))
    , m_events(new TextLabel({}, TextLevel::Heading2, TextLabel::Tone::Heading))
    , m_eventKinds(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
    , m_leftOut(new TextLabel({}, TextLevel::Small))
    , m_unreadable(new LinkButton({}))
    , m_bar(new SeverityBar(this))
{
    setObjectName("summary"_L1);
    setAccessibleName(tr("Summary"));
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);

    auto *findings = block(row, tr("With the current configuration"), 3);
    m_findings->setObjectName("summaryFindings"_L1);
    findings->addWidget(m_findings);
    findings->addSpacing(2);
    findings->addWidget(m_bar);
    findings->addSpacing(4);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(8);
    for (std::size_t i = 0; i < Severities.size(); ++i) {
        m_badges[i] = new Badge(badgeKind(Severities[i]), {}, content);
        badges->addWidget(m_badges[i]);
    }
    badges->addStretch(1);
    findings->addLayout(badges);
    findings->addStretch(1);

    auto *events = block(row, tr("In the recording"), 3);
    m_events->setObjectName("summaryEvents"_L1);
    events->addWidget(m_events);
    events->addWidget(m_eventKinds);
    events->addStretch(1);

    auto *leftOut = block(row, tr("Left out"), 4);
    m_leftOut->setObjectName("summaryLeftOut"_L1);
    leftOut->addWidget(m_leftOut);
    m_unreadable->setObjectName("showUnreadable"_L1);
    leftOut->addWidget(m_unreadable, 0, Qt::AlignLeft);
    leftOut->addStretch(1);
    connect(m_unreadable, &QPushButton::clicked, this, &SummaryStrip::unreadableRequested);
    add(content);
    column()->setContentsMargins(Tokens::ContainerPadding, 12, Tokens::ContainerPadding, 12);
}

void SummaryStrip::setReplay(const Replay &replay, const QStringList &notMonitored)
{
    std::array<int, 4> counts {};
    for (const Finding &finding : replay.findings)
        ++counts[static_cast<std::size_t>(std::ranges::find(Severities, severityOf(finding.severity)) - Severities.begin())];
    m_findings->setText(tr("%Ln finding(s)", nullptr, static_cast<int>(replay.findings.size())));
    m_bar->setCounts(counts);
    for (std::size_t i = 0; i < Severities.size(); ++i) {
        //: A severity and how many findings have it: "High 6"
        m_badges[i]->setBadge(badgeKind(Severities[i]), tr("%1 %2").arg(displayName(Severities[i]), count(counts[i])));
        m_badges[i]->setVisible(counts[i] > 0);
    }
    const ReplayStatistics &statistics = replay.statistics;
    m_events->setText(tr("%Ln event(s)", nullptr, static_cast<int>(statistics.events)));
    const QString dataEvents = statistics.events > 0 && !statistics.knowsDataEvents()
        ? tr("data events unknown")
        : tr("%Ln data event(s)", nullptr, static_cast<int>(statistics.dataEvents));
    const QString managementEvents = tr("%Ln management event(s)", nullptr, static_cast<int>(statistics.managementEvents));
    const qint64 others = statistics.events - statistics.dataEvents - statistics.managementEvents;
    //: %1 is "12 data events", %2 "3 management events", %3 "4 others"
    m_eventKinds->setText(others > 0
            ? tr("%1, %2, %3").arg(dataEvents, managementEvents, tr("%Ln other(s)", nullptr, static_cast<int>(others)))
            : tr("%1, %2").arg(dataEvents, managementEvents));
    showLeftOut(statistics, notMonitored);
}

void SummaryStrip::showLeftOut(const ReplayStatistics &statistics, const QStringList &notMonitored)
{
    QStringList lines = notMonitored;
    if (statistics.anonymous > 0) // those in accounts that are not monitored are among these too
        lines += tr("%Ln data event(s) of anonymous callers, monitored or not: not processed by GuardDuty.", nullptr,
            static_cast<int>(statistics.anonymous));
    if (statistics.duplicates > 0)
        lines += tr("%Ln duplicate(s) of other events.", nullptr, static_cast<int>(statistics.duplicates));
    if (statistics.events > 0 && !statistics.knowsDataEvents())
        lines += tr("The recording has no data events of S3: which findings they would raise is unknown.");
    else if (statistics.coverage.withoutDataEvents > 0)
        lines += tr("No data events of S3 in %Ln account(s) and Region(s) that have management events: which findings they would "
                    "raise there is unknown.",
            nullptr, static_cast<int>(statistics.coverage.withoutDataEvents));
    if (const int unlearned = statistics.behavior.places - statistics.behavior.learnedPlaces; unlearned > 0)
        lines += tr("Unusual behavior in %Ln account(s) and Region(s): recorded for less than the week that is learned first.", nullptr, unlearned);
    const auto unreadable = static_cast<int>(statistics.unreadable.size());
    if (lines.isEmpty() && unreadable == 0)
        lines += tr("Nothing: every event was taken into account.");
    m_leftOut->setText(lines.join(u'\n'));
    m_leftOut->setToolTip(placesWithoutDataEvents(statistics.coverage));
    m_leftOut->setVisible(!lines.isEmpty());
    m_unreadable->setText(tr("%Ln file(s) or part(s) unreadable", nullptr, unreadable));
    m_unreadable->setVisible(unreadable > 0);
}

} // namespace bucketwatch
