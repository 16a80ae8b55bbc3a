// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingsfilterbar.h"

#include "finding/severitychip.h"
#include "style/button.h"
#include "style/icons.h"
#include "style/segmentedcontrol.h"
#include "style/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>

namespace bucketwatch {

using namespace Qt::StringLiterals;

FindingsFilterBar::FindingsFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_status(new SegmentedControl(tr("Status")))
    , m_text(new QLineEdit)
    , m_matches(new TextLabel)
    , m_saved(new TextLabel)
    , m_clear(new Button(tr("Clear filters")))
{
    m_status->setObjectName("findingsStatus"_L1);
    m_status->add(int(FindingsStatus::Current), tr("Current"));
    m_status->add(int(FindingsStatus::Archived), tr("Archived"));
    m_status->add(int(FindingsStatus::All), tr("All"));
    m_status->choose(int(FindingsStatus::Current));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_status);
    top->addSpacing(8);
    const std::array severities {Severity::Critical, Severity::High, Severity::Medium, Severity::Low};
    for (std::size_t i = 0; i < severities.size(); ++i) {
        m_chips[i] = new SeverityChip(severities[i]);
        m_chips[i]->setObjectName(u"severityChip%1"_s.arg(i));
        top->addWidget(m_chips[i]);
        connect(m_chips[i], &QAbstractButton::toggled, this, &FindingsFilterBar::take);
    }
    top->addStretch(1);
    m_text->setObjectName("findingsFilter"_L1);
    m_text->setPlaceholderText(tr("Filter findings"));
    m_text->setAccessibleName(tr("Filter findings"));
    m_text->setToolTip(
        tr("Type any part of a finding, or a property and its value, such as Bucket name = claims. Join terms by and."));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(Icons::themed(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_matches->setObjectName("findingsMatches"_L1);
    m_matches->setWordWrap(false);
    m_saved->setObjectName("savedFilterLabel"_L1);
    m_saved->setWordWrap(false);
    m_saved->hide();
    m_clear->setObjectName("clearFilters"_L1);
    m_clear->hide();
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(m_text, 1);
    bottom->addWidget(m_saved);
    bottom->addWidget(m_clear);
    bottom->addWidget(m_matches);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(bottom);
    connect(m_status, &SegmentedControl::chosenChanged, this, &FindingsFilterBar::take);
    connect(m_text, &QLineEdit::textChanged, this, &FindingsFilterBar::take);
    connect(m_clear, &QAbstractButton::clicked, this, &FindingsFilterBar::clear);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_text);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_text, &QLineEdit::clear);
}

void FindingsFilterBar::take()
{
    if (m_isQuiet)
        return;
    FindingsFilter filter = m_filter;
    filter.status = static_cast<FindingsStatus>(m_status->chosen());
    filter.severities.clear();
    for (const SeverityChip *chip : m_chips) {
        if (chip->isChecked())
            filter.severities.insert(chip->severity());
    }
    filter.text = m_text->text();
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

QString FindingsFilterBar::text() const
{
    return m_text->text();
}

void FindingsFilterBar::setText(const QString &text)
{
    m_text->setText(text);
}

void FindingsFilterBar::setStatus(FindingsStatus status)
{
    m_status->choose(int(status));
}

void FindingsFilterBar::setSaved(const QString &name, const FindingCriteria &criteria)
{
    m_filter.saved = criteria;
    //: %1 is the name of a saved filter
    m_saved->setText(name.isEmpty() ? QString() : tr("Filter: %1").arg(name));
    m_saved->setVisible(!name.isEmpty());
    Q_EMIT filterChanged();
}

void FindingsFilterBar::clear()
{
    {
        // Its signals are not blocked, or its own button for clearing would not hear of it.
        const QScopedValueRollback quietText(m_isQuiet, true);
        m_text->clear();
        for (SeverityChip *chip : m_chips) {
            const QSignalBlocker quiet(chip);
            chip->setChecked(false);
            chip->update();
        }
    }
    m_filter.text.clear();
    m_filter.severities.clear();
    setSaved({}, {});
}

void FindingsFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindingsFilterBar::showCounts(const std::array<int, 4> &bySeverity, int matches)
{
    for (SeverityChip *chip : m_chips)
        chip->setCount(bySeverity[static_cast<std::size_t>(chip->severity())]);
    m_matches->setText(m_filter.narrows() ? tr("%n match(es)", nullptr, matches) : QString());
    m_matches->setVisible(m_filter.narrows());
    m_clear->setVisible(m_filter.narrows());
}

} // namespace bucketwatch
