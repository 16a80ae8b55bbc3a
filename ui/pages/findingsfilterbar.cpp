// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingsfilterbar.h"

#include "finding/severitychip.h"
#include "style/flowlayout.h"
#include "style/segmentedcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

FindingsFilterBar::FindingsFilterBar(PropertyFilterBar::ValuesOf valuesOf, QWidget *parent)
    : QWidget(parent)
    , m_status(new SegmentedControl(tr("Status")))
    , m_threat(new QComboBox)
    , m_properties(new PropertyFilterBar(tr("Filter findings"), findingProperties(), std::move(valuesOf)))
{
    m_properties->edit()->setObjectName("findingsFilter"_L1);
    m_properties->edit()->setToolTip(
        tr("Type any part of a finding, or a property, an operator and a value, such as Bucket name = claims."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeChoices());
    column->addWidget(m_properties);
    connect(m_properties, &PropertyFilterBar::queryChanged, this, &FindingsFilterBar::take);
    connect(m_properties, &PropertyFilterBar::otherRemoved, this, [this] { setSaved({}, {}); });
    connect(m_properties, &PropertyFilterBar::cleared, this, &FindingsFilterBar::clear);
}

QWidget *FindingsFilterBar::makeChoices()
{
    m_status->setObjectName("findingsStatus"_L1);
    m_status->add(int(FindingsStatus::Current), tr("Current"));
    m_status->add(int(FindingsStatus::Archived), tr("Archived"));
    m_status->add(int(FindingsStatus::All), tr("All"));
    m_status->choose(int(FindingsStatus::Current));
    m_threat->setObjectName("findingsThreat"_L1);
    m_threat->setAccessibleName(tr("Threat type"));
    m_threat->setToolTip(tr("Threat type"));
    m_threat->addItem(tr("All findings"), int(FindingsThreat::All));
    m_threat->addItem(tr("Attack sequence findings only"), int(FindingsThreat::Sequences));
    m_threat->addItem(tr("Individual findings only"), int(FindingsThreat::Individual));
    auto *kinds = new QWidget;
    auto *kindsRow = new QHBoxLayout(kinds);
    kindsRow->addWidget(m_status);
    kindsRow->addWidget(m_threat);
    auto *chips = new QWidget;
    auto *chipsRow = new QHBoxLayout(chips);
    for (QHBoxLayout *row : {kindsRow, chipsRow}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
    }
    const std::array severities {Severity::Critical, Severity::High, Severity::Medium, Severity::Low};
    for (std::size_t i = 0; i < severities.size(); ++i) {
        m_chips[i] = new SeverityChip(severities[i]);
        m_chips[i]->setObjectName(u"severityChip%1"_s.arg(i));
        chipsRow->addWidget(m_chips[i]);
        connect(m_chips[i], &QAbstractButton::toggled, this, &FindingsFilterBar::take);
    }
    auto *choices = new QWidget;
    auto *row = new FlowLayout(choices, 16);
    row->addWidget(kinds);
    row->addWidget(chips);
    row->addWidget(new QWidget); // the last one stands at the far end
    connect(m_status, &SegmentedControl::chosenChanged, this, &FindingsFilterBar::take);
    connect(m_threat, &QComboBox::currentIndexChanged, this, &FindingsFilterBar::take);
    return choices;
}

void FindingsFilterBar::take()
{
    if (m_isQuiet)
        return;
    FindingsFilter filter = m_filter;
    filter.status = static_cast<FindingsStatus>(m_status->chosen());
    filter.threat = static_cast<FindingsThreat>(m_threat->currentData().toInt());
    filter.severities.clear();
    for (const SeverityChip *chip : m_chips) {
        if (chip->isChecked())
            filter.severities.insert(chip->severity());
    }
    filter.query = m_properties->query();
    //: A chip in the filter, %1 is the name of a saved filter
    m_properties->setOthers(m_savedName.isEmpty() ? QString() : tr("Filter: %1").arg(m_savedName),
        !m_savedName.isEmpty() || !filter.severities.empty() || filter.threat != FindingsThreat::All);
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    Q_EMIT filterChanged();
}

void FindingsFilterBar::setText(const QString &text)
{
    m_properties->setText(text);
}

void FindingsFilterBar::addTerm(const QString &wireName, QueryOperator op, const QString &value)
{
    m_properties->addTerm({findingProperty(wireName), op, value});
}

void FindingsFilterBar::setStatus(FindingsStatus status)
{
    m_status->choose(int(status));
}

void FindingsFilterBar::setThreat(FindingsThreat threat)
{
    m_threat->setCurrentIndex(m_threat->findData(int(threat)));
}

void FindingsFilterBar::setSeverities(const std::set<Severity> &severities)
{
    m_isQuiet = true;
    for (SeverityChip *chip : m_chips)
        chip->setChecked(severities.contains(chip->severity()));
    m_isQuiet = false;
    take();
}

void FindingsFilterBar::setSaved(const QString &name, const FindingCriteria &criteria)
{
    const bool isOther = m_filter.saved != criteria;
    m_savedName = name;
    m_filter.saved = criteria;
    const FindingsFilter before = m_filter;
    take();
    if (isOther && before == m_filter) // else it is said already
        Q_EMIT filterChanged();
}

void FindingsFilterBar::clear()
{
    m_isQuiet = true;
    m_properties->setText({});
    setThreat(FindingsThreat::All);
    for (SeverityChip *chip : m_chips)
        chip->setChecked(false);
    m_isQuiet = false;
    setSaved({}, {});
}

void FindingsFilterBar::focusText()
{
    m_properties->edit()->setFocus(Qt::ShortcutFocusReason);
    m_properties->edit()->selectAll();
}

void FindingsFilterBar::suggest(const QString &typed)
{
    m_properties->edit()->setFocus(Qt::ShortcutFocusReason);
    m_properties->edit()->setText(typed);
    m_properties->showSuggestions();
}

void FindingsFilterBar::addTool(QWidget *tool)
{
    m_properties->addTool(tool);
}

void FindingsFilterBar::showCounts(const std::array<int, 4> &bySeverity, int matches)
{
    for (SeverityChip *chip : m_chips)
        chip->setCount(bySeverity[static_cast<std::size_t>(chip->severity())]);
    m_properties->setMatches(m_filter.narrows() ? tr("%n match(es)", nullptr, matches) : QString());
}

} // namespace bucketwatch
