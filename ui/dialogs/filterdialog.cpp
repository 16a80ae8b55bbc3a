// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/filterdialog.h"

#include "base/whendone.h"
#include "style/labeledfield.h"
#include "style/optionbutton.h"
#include "style/textlabel.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

FilterDialog::FilterDialog(
    FilterAction action, const FindingFilters &known, const std::vector<Criterion> &criteria, Counter counter, QWidget *parent)
    : FilterDialog({action == FilterAction::Archive ? tr("Create suppression rule") : tr("Save filter"), tr("Create")}, action,
          known, criteria, std::move(counter), parent)
{
    m_name->setFocus();
    count();
}

FilterDialog::FilterDialog(const FindingFilter &filter, const std::vector<Criterion> &criteria, Counter counter, QWidget *parent)
    : FilterDialog({filter.action == FilterAction::Archive ? tr("Edit suppression rule") : tr("Edit filter"), tr("Save")},
          filter.action, {}, criteria, std::move(counter), parent)
{
    m_name->setText(filter.name);
    m_name->setReadOnly(true); // GuardDuty has no call that renames
    m_description->setText(filter.description);
    m_description->setFocus();
    check();
    count();
}

FilterDialog::FilterDialog(const Texts &texts, FilterAction action, const FindingFilters &known,
    const std::vector<Criterion> &criteria, Counter counter, QWidget *parent)
    : Modal(texts.title, texts.primary, parent)
    , m_action(action)
    , m_known(known)
    , m_criteria(criteria)
    , m_counter(std::move(counter))
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_problem(new TextLabel({}, TextLevel::Small))
    , m_matches(new TextLabel)
{
    setObjectName("filterDialog"_L1);
    if (action == FilterAction::Archive)
        addText(tr("New findings that meet these criteria are archived as soon as they are raised. Findings that are there "
                   "already stay as "
                   "they are."));
    else
        addText(tr("A saved filter shows the same findings again, here and through the API."));
    m_problem->setObjectName("filterProblem"_L1);
    m_matches->setObjectName("filterMatches"_L1);
    m_name->setMaxLength(64);
    m_description->setMaxLength(512); // API reference, CreateFilter
    m_name->setObjectName("filterName"_L1);
    m_description->setObjectName("filterDescription"_L1);
    auto *name = new LabeledField(tr("Name"), m_name);
    name->addBelow(m_problem);
    add(name);
    add(new LabeledField(tr("Description - optional"), m_description));
    add(new TextLabel(tr("Criteria"), TextLevel::Strong));
    addCriteria();
    add(m_matches);
    connect(m_name, &QLineEdit::textChanged, this, &FilterDialog::check);
    check();
}

void FilterDialog::addCriteria()
{
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        auto *box = new CheckOption(m_criteria[i].text);
        box->setChecked(m_criteria[i].isChosen);
        m_boxes.push_back(box);
        add(box);
        connect(box, &QCheckBox::toggled, this, [this, i](bool isChosen) { choose(i, isChosen); });
    }
}

void FilterDialog::choose(std::size_t index, bool isChosen)
{
    for (std::size_t other = 0; other < m_boxes.size() && isChosen; ++other) {
        const QSignalBlocker quiet(m_boxes[other]);
        if (other != index && m_criteria[other].wireName == m_criteria[index].wireName)
            m_boxes[other]->setChecked(false);
    }
    check();
    count();
}

FilterDialog::~FilterDialog()
{
    m_counting.cancel();
}

void FilterDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

FindingFilter FilterDialog::filter() const
{
    FindingFilter filter;
    filter.name = m_name->text();
    filter.description = m_description->text().trimmed();
    filter.action = m_action;
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        if (m_boxes[i]->isChecked())
            filter.criteria.criterion[m_criteria[i].wireName] = m_criteria[i].condition;
    }
    return filter;
}

void FilterDialog::check()
{
    const FindingFilter chosen = filter();
    QString problem;
    if (chosen.name.isEmpty())
        problem = tr("Give it a name of 3 to 64 letters, digits, dots, hyphens and underscores.");
    else if (!isFilterName(chosen.name))
        problem = tr("A name has 3 to 64 letters, digits, dots, hyphens and underscores, and no spaces.");
    else if (filterIndex(m_known, chosen.name) >= 0)
        problem = tr("There is a filter of this name already.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty() && chosen.criteria.isEmpty())
        problem = tr("Choose at least one criterion.");
    primary()->setDisabledReason(problem);
}

void FilterDialog::count()
{
    m_counting.cancel();
    const FindingCriteria criteria = filter().criteria;
    if (criteria.isEmpty()) {
        m_matches->setText(tr("Choose at least one criterion."));
        return;
    }
    m_matches->setText(tr("Counting the findings that meet the criteria…"));
    m_counting = m_counter(criteria);
    whenDone(m_counting, this,
        [this](int matches) { m_matches->setText(tr("%n finding(s) at hand meet the criteria.", nullptr, matches)); });
}

} // namespace bucketwatch
