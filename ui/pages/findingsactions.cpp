// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on the Findings page.

#include "context/inbackground.h"
#include "dialogs/filterdialog.h"
#include "findings/findingattributes.h"
#include "findings/findingmatcher.h"
#include "guardduty/awscli.h"
#include "guardduty/changetitle.h"
#include "pages/changesender.h"
#include "pages/findingscount.h"
#include "pages/findingsexport.h"
#include "pages/findingsfilterbar.h"
#include "pages/findingspage.h"
#include "style/tablecopy.h"
#include "style/tableview.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

QString suggestedName(QString text)
{
    static const QRegularExpression others(u"[^a-zA-Z0-9._-]+"_s);
    return text.replace(others, u"-"_s).left(64);
}

FindingCondition equalTo(const QString &value)
{
    FindingCondition condition;
    condition.equals = {value};
    return condition;
}

/// What findings like this one have in common, the first two chosen.
std::vector<FilterDialog::Criterion> criteriaLike(const StoredFinding &finding, const QString &region)
{
    std::vector<FilterDialog::Criterion> criteria;
    const auto offer = [&](const QString &name, bool chosen) {
        const auto values = valuesOf(finding, region, name);
        if (!values.empty() && !values.front().text.isEmpty())
            criteria.push_back({name, equalTo(values.front().text), termFor(name, values.front().text), chosen});
    };
    offer(u"type"_s, true);
    offer(u"accountId"_s, false);
    offer(u"resource.s3BucketDetails.name"_s, true);
    offer(u"resource.accessKeyDetails.userName"_s, false);
    offer(u"service.action.awsApiCallAction.api"_s, false);
    offer(u"service.action.awsApiCallAction.remoteIpDetails.ipAddressV4"_s, false);
    return criteria;
}

std::vector<FilterDialog::Criterion> criterionList(const FindingCriteria &all)
{
    std::vector<FilterDialog::Criterion> criteria;
    criteria.reserve(all.criterion.size());
    for (const auto &[name, condition] : all.criterion)
        criteria.push_back({name, condition, wordsFor(name, condition), true});
    return criteria;
}

} // namespace

void FindingsPage::send(const Change &change, const QString &success)
{
    PendingChange pending;
    pending.request = {m_context.caller(), titleOf({change}), {change}};
    m_sender->send(pending, success);
}

/// Those of the selected findings that are not so yet, which is what a notice counts; all of them when every one is.
std::vector<FindingId> FindingsPage::selectedThat(const std::function<bool(const StoredFinding &)> &differs) const
{
    const std::vector<int> rows = selectedRows();
    std::vector<FindingId> different;
    for (const int row : rows) {
        if (const StoredFinding &finding = m_model->finding(row); differs(finding))
            different.push_back(finding.id);
    }
    return different.empty() ? selectedFindings() : different;
}

void FindingsPage::archive(bool archive)
{
    const std::vector<FindingId> ids = selectedThat([archive](const StoredFinding &finding) { return finding.state.isArchived != archive; });
    if (ids.empty())
        return;
    const auto count = static_cast<int>(ids.size());
    send(ArchiveFindings {m_context.session.region(), ids, archive},
        archive ? tr("%n finding(s) have been archived.", nullptr, count)
                : tr("%n finding(s) are current again.", nullptr, count));
}

void FindingsPage::rate(FindingFeedback feedback)
{
    const std::vector<FindingId> ids
        = selectedThat([feedback](const StoredFinding &finding) { return finding.state.feedback != feedback; });
    if (ids.empty())
        return;
    const auto count = static_cast<int>(ids.size());
    send(RateFindings {m_context.session.region(), ids, feedback},
        feedback == FindingFeedback::Useful ? tr("%n finding(s) have been marked as useful.", nullptr, count)
                                            : tr("%n finding(s) have been marked as not useful.", nullptr, count));
}

void FindingsPage::createSamples()
{
    send(CreateSampleFindings {m_context.session.region(), {}}, tr("Sample findings have been generated."));
}

FindingFilters FindingsPage::ownFilters() const
{
    const auto region = part();
    if (!region)
        return {};
    const auto own = region->filters.find(m_context.session.identity());
    return own == region->filters.end() ? FindingFilters() : own->second;
}

/// The filter as the API takes it, or why it cannot.
Result<FindingCriteria> FindingsPage::currentCriteria() const
{
    return criteriaOf(m_filterBar->filter());
}

QFuture<int> FindingsPage::countOf(const FindingCriteria &criteria) const
{
    return countFindings(m_context.service.organization(), part(), m_context.session.identity(), criteria);
}

void FindingsPage::suppress()
{
    const std::vector<int> rows = selectedRows();
    const int row = rows.empty() ? -1 : rows.front();
    const auto criteria = row < 0 ? criterionList(currentCriteria().value_or(FindingCriteria())) : criteriaLike(m_model->finding(row), m_context.session.region().id());
    auto *dialog = new FilterDialog(
        FilterAction::Archive, ownFilters(), criteria, [this](const FindingCriteria &chosen) { return countOf(chosen); }, this);
    if (row >= 0)
        dialog->setName(suggestedName(m_model->finding(row).content->type));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const FindingFilter filter = dialog->filter();
        //: %1 is the name of a suppression rule
        send(CreateFilter {m_context.session.region(), filter, {}},
            tr("The suppression rule %1 has been created.").arg(filter.name));
    });
    dialog->open();
}

void FindingsPage::saveFilter()
{
    auto *dialog = new FilterDialog(
        FilterAction::Noop, ownFilters(), criterionList(currentCriteria().value_or(FindingCriteria())),
        [this](const FindingCriteria &chosen) { return countOf(chosen); }, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const FindingFilter filter = dialog->filter();
        //: %1 is the name of a filter
        send(CreateFilter {m_context.session.region(), filter, {}}, tr("The filter %1 has been saved.").arg(filter.name));
    });
    dialog->open();
}

void FindingsPage::chooseFilter(const QString &name)
{
    const FindingFilters filters = ownFilters();
    const int index = filterIndex(filters, name);
    if (index < 0)
        return;
    const FindingFilter &filter = filters[static_cast<std::size_t>(index)];
    m_filterBar->clear();
    if (filter.action == FilterAction::Archive) // what it archived is not current
        m_filterBar->setStatus(FindingsStatus::All);
    m_filterBar->setSaved(name, filter.criteria);
}

/// Its own criteria are chosen; those that the page is filtered by now are offered beside them.
void FindingsPage::editFilter(const QString &name)
{
    const FindingFilters filters = ownFilters();
    const int index = filterIndex(filters, name);
    if (index < 0)
        return;
    const FindingFilter &filter = filters[static_cast<std::size_t>(index)];
    auto criteria = criterionList(filter.criteria);
    for (FilterDialog::Criterion &other : criterionList(currentCriteria().value_or(FindingCriteria()))) {
        const auto own = filter.criteria.criterion.find(other.wireName);
        if (own != filter.criteria.criterion.end() && own->second == other.condition)
            continue;
        other.isChosen = false;
        criteria.push_back(std::move(other));
    }
    auto *dialog = new FilterDialog(filter, criteria, [this](const FindingCriteria &chosen) { return countOf(chosen); }, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const FindingFilter edited = dialog->filter();
        //: %1 is the name of a filter
        send(UpdateFilter {m_context.session.region(), edited.name, edited.description, {}, {}, edited.criteria},
            tr("The filter %1 has been changed.").arg(edited.name));
    });
    dialog->open();
}

void FindingsPage::deleteFilter(const QString &name)
{
    //: %1 is the name of a filter
    send(DeleteFilter {m_context.session.region(), name}, tr("The filter %1 has been deleted.").arg(name));
}

/// Those that are selected, or all that are shown.
void FindingsPage::exportFindings(FindingsForm form)
{
    std::vector<int> rows = selectedRows();
    if (rows.empty())
        rows = m_rows->shownRowNumbers();
    m_export->ask(form, m_model->columns(), rows);
}

/// Findings are copied as the API answers them, and not as the table shows them.
void FindingsPage::setUpCopying()
{
    m_table->copying()->setMaker(TableCopy::Form::Json, [this] {
        const auto write = [view = m_context.service.organization(), region = part(), ids = selectedFindings()] {
            if (!region)
                return QString();
            if (ids.size() == 1)
                return QString::fromUtf8(QJsonDocument(findingDocument(*view, *region, ids.front())).toJson(QJsonDocument::Indented));
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            FindingsWriter writer(buffer, FindingsForm::Json);
            bool isGood = true;
            for (const FindingId &id : ids)
                isGood = isGood && writer.add(findingDocument(*view, *region, id));
            return isGood && writer.finish() ? QString::fromUtf8(buffer.data()) : QString();
        };
        return inBackground(write);
    });
    m_table->copying()->setMaker(TableCopy::Form::Command, [this] {
        const auto write = [view = m_context.service.organization(), region = m_context.session.region(),
                               caller = m_context.session.identity(), ids = selectedFindings()] {
            return findingsCommands(*view, region, caller, ids).join("\n\n"_L1);
        };
        return inBackground(write);
    });
}

} // namespace bucketwatch
