// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifdetail.h"

#include "items/usagewords.h"
#include "items/whatifaccountsmodel.h"
#include "items/whatifwords.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAccountRows = 7; ///< then the table scrolls
constexpr int EmptyAccountRows = 4; ///< in which it says why it is empty

} // namespace

WhatIfDetail::WhatIfDetail(QWidget *parent)
    : Container(tr("Alternative"), parent)
    , m_summary(new TextLabel)
    , m_accounts(new WhatIfAccountsModel(this))
    , m_table(new TableView)
    , m_note(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
{
    setObjectName(u"whatIfDetail"_s);
    m_summary->setObjectName(u"alternativeSummary"_s);
    m_table->setObjectName(u"alternativeAccounts"_s);
    m_table->setDense(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_accounts);
    m_table->cells()->setLinkColumn(WhatIfAccountsModel::NameColumn);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (const int narrow : {WhatIfAccountsModel::RegionsColumn, WhatIfAccountsModel::EventsColumn, WhatIfAccountsModel::CostColumn,
             WhatIfAccountsModel::FindingsColumn})
        m_table->setColumnLetters(narrow, 9);
    m_table->setFillColumn(WhatIfAccountsModel::NameColumn, 13);
    add(m_summary);
    add(m_table);
    add(m_note);
    connect(m_table, &TableView::linkActivated, this, [this](const QModelIndex &index) {
        Q_EMIT accountRequested(index.data(WhatIfAccountsModel::AccountIdRole).value<AccountId>());
    });
}

QString WhatIfDetail::text(const WhatIf &all, std::size_t index)
{
    const Alternative &alternative = all.alternatives[index];
    QStringList sentences {WhatIfWords::summary(all, index)};
    if (alternative.cost && alternative.cost->withTrials != alternative.cost->assumed)
        //: %1 is an amount
        sentences << tr("While free trials run, a month costs %1.").arg(UsageWords::shortAmount(alternative.cost->withTrials));
    if (alternative.kind == AlternativeKind::ChosenAccounts && all.isSuggestion)
        sentences << tr("These accounts were chosen because more is found in them.");
    if (!alternative.unprocessed.empty())
        //: How often an account in a Region is not reached, and the service's reason
        sentences << tr("%n account(s) × Regions cannot be reached: %1", nullptr, int(alternative.unprocessed.size()))
                         .arg(alternative.unprocessed.front().reason);
    return sentences.join(u' ');
}

void WhatIfDetail::show(const std::shared_ptr<const WhatIf> &all, int index)
{
    const Alternative &alternative = all->alternatives[static_cast<std::size_t>(index)];
    const QString name = displayName(alternative.kind);
    header()->setTitle(name);
    setAccessibleName(name);
    header()->setCounter(alternative.accounts.empty() ? QString() : QLocale().toString(alternative.accounts.size()));
    m_summary->setText(text(*all, static_cast<std::size_t>(index)));
    m_accounts->setAlternative(all, static_cast<std::size_t>(index));
    //: %1 is an alternative
    m_table->setAccessibleName(tr("Accounts of %1").arg(name));
    for (const int found : {WhatIfAccountsModel::EventsColumn, WhatIfAccountsModel::FindingsColumn})
        m_table->setColumnHidden(found, !alternative.findings);
    m_table->setColumnHidden(WhatIfAccountsModel::RegionsColumn, alternative.findings.has_value()); // there is no room for both
    m_table->emptyState()->setText(tr("No account differs"), tr("S3 Protection is on in the same accounts as now."));
    m_table->setShownRows(std::clamp(int(alternative.accounts.size()), EmptyAccountRows, MostAccountRows));
    m_note->setText(alternative.findings
            ? tr("One recording says little about the next. Treat counts as a comparison, not as a forecast.")
            : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace bucketwatch
