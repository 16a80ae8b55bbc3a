// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/planfiguressection.h"

#include "items/usagewords.h"
#include "plan/planfigure.h"
#include "plan/planfindingswatch.h"
#include "style/keyvaluegrid.h"

#include <QLocale>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

QString numberText(qsizetype number)
{
    return QLocale().toString(number);
}

QString signedText(qsizetype difference)
{
    return difference > 0 ? u'+' + numberText(difference) : numberText(difference);
}

/// "133 → 194"; "133" when nothing changes.
QString stepText(const QString &before, const QString &after)
{
    return before == after ? after : PlanFigure::tr("%1 → %2").arg(before, after);
}

QString stepText(const BeforeAfter &count)
{
    return stepText(numberText(count.before), numberText(count.after));
}

QString severitiesText(const PlanFindings &findings)
{
    QStringList parts;
    for (std::size_t i = PlanFindings::SeverityCount; i-- > 0;) {
        const BeforeAfter &count = findings.bySeverity[i];
        if (count.before > 0 || count.after > 0)
            //: How many findings have a severity: "High 2 → 5"
            parts << PlanFiguresSection::tr("%1 %2").arg(displayName(Severity(i)), stepText(count));
    }
    return parts.join(PlanFiguresSection::tr(", "));
}

} // namespace

PlanFiguresSection::PlanFiguresSection(QWidget *parent) : Container({}, parent)
{
    setAccessibleName(tr("The plan in figures"));
    auto *grid = new KeyValueGrid(PlaceCount);
    const std::array names {"coverageFigure", "costFigure", "findingsFigure", "changeFigure"};
    const std::array labels {tr("Accounts covered in every Region"), tr("Estimated monthly cost"),
        tr("Findings in the loaded recording"), tr("Accounts that change")};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new PlanFigure;
        m_figures[i]->setObjectName(QLatin1String(names[i]));
        grid->addWidget(labels[i], m_figures[i]);
    }
    add(grid);
    connect(m_figures[FindingsPlace], &PlanFigure::activated, this, &PlanFiguresSection::replayRequested);
}

void PlanFiguresSection::setReview(const PlanReview &review)
{
    using enum PlanFigure::Mood;
    const CoverageChange &coverage = review.coverage;
    const BeforeAfter &everywhere = coverage.accountsEverywhere;
    m_figures[CoveragePlace]->setFigure(numberText(everywhere.before), numberText(everywhere.after),
        signedText(everywhere.after - everywhere.before), everywhere.after < everywhere.before ? Bad : Good);
    m_figures[CoveragePlace]->setNote(
        //: %1 is a number of accounts, perhaps "133 → 194"
        tr("of %n account(s); in some Region %1", nullptr, int(coverage.accounts)).arg(stepText(coverage.accountsAnywhere)));
    const CostChange &cost = review.cost.total;
    m_figures[CostPlace]->setFigure(UsageWords::range(cost.now), UsageWords::range(cost.planned),
        UsageWords::difference(cost.now, cost.planned), cost.planned.most > cost.now.most ? Bad : Good);
    m_figures[CostPlace]->setNote(
        //: %1 is an amount, or two with an arrow
        tr("After all trials end: %1")
            .arg(stepText(UsageWords::range(cost.nowAfterTrials), UsageWords::range(cost.plannedAfterTrials))));
    const PlanDiff &diff = review.diff;
    m_figures[ChangePlace]->setFigure({}, numberText(review.changedAccounts));
    m_figures[ChangePlace]->setNote(
        //: Numbers of accounts times Regions: %1 + %2 = %3
        tr("%1 changed + %2 unchanged = %3 accounts × Regions")
            .arg(numberText(diff.changedPlaces), numberText(diff.unchangedPlaces),
                numberText(diff.changedPlaces + diff.unchangedPlaces)));
}

void PlanFiguresSection::setFindings(const PlanFindingsWatch &watch)
{
    PlanFigure *figure = m_figures[FindingsPlace];
    const auto findings = watch.findings();
    if (!watch.hasRecording()) {
        //: Stands where a number would
        figure->setFigure({}, tr("No recording"));
        figure->setNote(tr("Open a recording to see what the plan would find in it."), tr("Open Event replay"));
    } else if (!findings) {
        figure->setFigure({}, u"…"_s);
        //: %1 is the name of a recording
        figure->setNote(tr("%1 is being looked through.").arg(watch.title()));
    } else if (!findings->isKnown()) {
        figure->setFigure({}, tr("Unknown"));
        figure->setNote(tr("%1 has no data events of S3.").arg(watch.title()));
    } else {
        const BeforeAfter &count = findings->findings;
        figure->setFigure(numberText(count.before), numberText(count.after), signedText(count.after - count.before));
        //: %1 is the name of a recording, the others are numbers, perhaps "133 → 194"
        const QString analyzed = tr("%1: %2 of %3 data events, %4 of %5 buckets analyzed")
                                     .arg(watch.title(), stepText(findings->events), numberText(findings->allEvents),
                                         stepText(findings->buckets), numberText(findings->allBuckets));
        const QString severities = severitiesText(*findings);
        figure->setNote(severities.isEmpty() ? analyzed : severities + u'\n' + analyzed);
    }
}

} // namespace bucketwatch
