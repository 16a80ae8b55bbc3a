// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/planchangessection.h"

#include "items/plandiffmodel.h"
#include "plan/plantree.h"
#include "style/header.h"
#include "style/icons.h"
#include "style/segmentedcontrol.h"

#include <QLineEdit>
#include <QLocale>
#include <QTimer>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostDiffRows = 20;
constexpr int MostUnfolded = 12; ///< what a filter leaves of a change is unfolded when it has as few rows as this
constexpr auto TypingPause = 80ms;
constexpr int FilterLetters = 22;

} // namespace

PlanChangesSection::PlanChangesSection(QWidget *parent)
    : Container(tr("Changes"), parent)
    , m_model(new PlanDiffModel(this))
    , m_tree(new PlanTree(tr("What changes and what does not"), m_model, MostDiffRows))
    , m_filter(new QLineEdit)
    , m_pause(new QTimer(this))
    , m_grouping(new SegmentedControl(tr("What changes unfold from")))
{
    m_filter->setObjectName(u"changesFilter"_s);
    m_filter->setPlaceholderText(tr("Filter changes"));
    m_filter->setAccessibleName(tr("Filter changes"));
    m_filter->setToolTip(tr("The name or number of an account, a Region, or words of a change"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(FilterLetters * m_filter->fontMetrics().averageCharWidth());
    m_pause->setSingleShot(true);
    m_pause->setInterval(TypingPause);
    m_grouping->setObjectName(u"changesGrouping"_s);
    m_grouping->add(int(PlanDiffModel::Grouping::ByChange), tr("By change"));
    m_grouping->add(int(PlanDiffModel::Grouping::ByRegion), tr("By Region"));
    m_grouping->add(int(PlanDiffModel::Grouping::ByAccount), tr("By account"));
    m_grouping->choose(int(PlanDiffModel::Grouping::ByChange));
    header()->addAction(m_filter);
    header()->addAction(m_grouping);
    m_tree->setObjectName(u"planDiff"_s);
    m_tree->setWidths({22, 16, 12, 16});
    add(m_tree);
    connect(m_filter, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &PlanChangesSection::filter);
    connect(m_grouping, &SegmentedControl::chosenChanged, this, [this](int id) {
        m_model->setGrouping(PlanDiffModel::Grouping(id));
        showAll();
    });
}

void PlanChangesSection::setReview(std::shared_ptr<const PlanReview> review)
{
    m_review = std::move(review);
    m_model->setReview(m_review);
    showAll();
}

void PlanChangesSection::setFindings(std::shared_ptr<const PlanFindings> findings)
{
    if (std::exchange(m_findings, std::move(findings)) == m_findings)
        return;
    m_model->setFindings(m_findings);
    showAll();
}

void PlanChangesSection::filter()
{
    m_model->setFilter(m_filter->text());
    showAll();
}

void PlanChangesSection::showAll()
{
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto kind = index.data(PlanDiffModel::KindRole).value<PlanDiffModel::Kind>();
        const bool isGroup = kind == PlanDiffModel::Kind::Warnings || kind == PlanDiffModel::Kind::Unchanged
            || kind == PlanDiffModel::Kind::Findings;
        if (row > 0 && !isGroup && !isFiltered)
            continue;
        m_tree->expand(index);
        for (int below = 0; isFiltered && below < std::min(m_model->rowCount(index), MostUnfolded); ++below) {
            const QModelIndex child = m_model->index(below, 0, index);
            if (m_model->rowCount(child) <= MostUnfolded)
                m_tree->expand(child);
        }
    }
    if (!m_review)
        return;
    const QLocale locale;
    const QString all = locale.toString(m_review->diff.changedPlaces);
    header()->setCounter(isFiltered ? locale.toString(m_model->changedPlaces()) + u'/' + all : all);
}

} // namespace bucketwatch
