// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requestlogdialog.h"

#include "dialogs/requestdialog.h"
#include "dialogs/requeststable.h"
#include "items/requestsmodel.h"
#include "style/emptystate.h"
#include "style/icons.h"

#include <QLineEdit>

namespace bucketwatch {

using namespace Qt::StringLiterals;

RequestLogDialog::RequestLogDialog(RequestsModel &requests, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : Modal(tr("Requests to the local endpoint"), tr("Close"), parent, Width::Large)
{
    setObjectName(u"requestLogDialog"_s);
    setModeless();
    auto *filter = new QLineEdit;
    filter->setObjectName(u"requestFilter"_s);
    filter->setPlaceholderText(tr("Filter by operation, account, status or note"));
    filter->setAccessibleName(tr("Filter by operation, account, status or note"));
    filter->setClearButtonEnabled(true);
    filter->addAction(Icons::themed(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    auto *table = new RequestsTable(requests);
    table->setObjectName(u"logTable"_s);
    table->setAccessibleName(tr("Requests"));
    constexpr int Height = 420;
    table->setMinimumHeight(Height);
    add(filter);
    add(table, 1);
    auto *clear = new Button(tr("C&lear the log"), Button::Kind::Link);
    clear->setObjectName(u"clearLog"_s);
    addFooterAction(clear);

    const auto explain = [filter, table] {
        if (filter->text().isEmpty())
            table->emptyState()->setText(tr("No requests yet"), tr("What clients of the local endpoint ask for is listed here."));
        else
            table->emptyState()->setText(tr("No matches"), tr("We can't find a match."), tr("Clear filter"));
    };
    explain();
    connect(filter, &QLineEdit::textChanged, table, &RequestsTable::setFilterText);
    connect(filter, &QLineEdit::textChanged, this, explain);
    connect(table->emptyState(), &EmptyState::actionTriggered, filter, &QLineEdit::clear);
    connect(clear, &QPushButton::clicked, &requests, &RequestsModel::clear);
    connect(table, &RequestsTable::requestActivated, this, [this, &requests, &syntax](int row) {
        auto *dialog = new RequestDialog(requests.request(row), requests.hasBodies(row), syntax, this);
        dialog->open();
    });
    filter->setFocus();
}

} // namespace bucketwatch
