// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/historydialog.h"

#include "base/whendone.h"
#include "context/outcomenotices.h"
#include "context/pagecontext.h"
#include "items/historymodel.h"
#include "style/alert.h"
#include "style/emptystate.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/textlabel.h"

#include <QHeaderView>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(const Parts &parts, QWidget *parent)
    : Modal(tr("History"), tr("Revert"), parent, Width::Table), m_parts(parts), m_model(new HistoryModel(parts.service, this)),
      m_table(new TableView), m_chosen(new TextLabel({}, TextLevel::Strong)), m_toPoint(new Button(tr("Revert to this point…"))), m_refusal(new Alert(Status::Error, QString()))
{
    setObjectName(u"historyDialog"_s);
    cancel()->setText(tr("Close"));
    addText(parts.isConnected ? tr("What was changed from this window since it is connected, the newest first. Changes by others "
                                   "are not known here.")
                              : tr("Every change of this workspace, the newest first. Reverting one is a change of its own, so "
                                   "nothing is ever lost from this list."));
    add(m_refusal);
    m_refusal->hide();
    setUpTable();
    add(m_table, 1);
    m_chosen->setObjectName(u"chosenChange"_s);
    m_chosen->setSelectable(true);
    add(m_chosen);
    m_toPoint->setObjectName(u"revertToPoint"_s);
    m_toPoint->setAutoDefault(true);
    addFooterAction(m_toPoint);
    primary()->setText(tr("Revert this change"));

    connect(m_table, &TableView::selectedRowCountChanged, this, &HistoryDialog::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryDialog::refresh);
    connect(m_toPoint, &QPushButton::clicked, this, [this] {
        if (const int row = chosenRow(); row >= 0)
            askForPoint(m_model->edit(row).number);
    });
    setDefault(Default::Cancel);
    refresh();
}

void HistoryDialog::setUpTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // the order is that of the changes
    m_table->setModel(m_model);
    m_table->setMinimumHeight(240);
    m_table->emptyState()->setText(tr("No changes yet"),
        m_parts.isConnected ? tr("What you save is listed here.")
                            : tr("What you save, and what the AWS CLI changes, is listed here."));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::TitleColumn, QHeaderView::Interactive);
    // What was changed is what one chooses by, so it stands where it is seen first.
    header->moveSection(header->visualIndex(HistoryModel::TitleColumn), 1);
    header->moveSection(header->visualIndex(HistoryModel::StateColumn), 2);
    m_table->setFillColumn(HistoryModel::TitleColumn, 32); // who and how is seen by scrolling, when is not
}

int HistoryDialog::chosenRow() const
{
    return m_table->selectedRowCount() == 1 ? m_table->selectionModel()->selectedRows().constFirst().row() : -1;
}

QString HistoryDialog::pointReason(int row) const
{
    return row == 0 ? tr("Nothing was changed after it.") : QString();
}

void HistoryDialog::refresh()
{
    const int row = chosenRow();
    QString reason = m_parts.service.readOnlyReason();
    if (row < 0)
        reason = tr("Choose a change first.");
    // All of its title, which the table may have to cut.
    m_chosen->setText(row < 0 ? QString() : m_model->edit(row).title);
    m_chosen->setVisible(row >= 0);
    primary()->setDisabledReason(reason.isEmpty() ? m_model->lockReason(row) : reason);
    m_toPoint->setDisabledReason(reason.isEmpty() ? pointReason(row) : reason);
}

void HistoryDialog::accept()
{
    const int row = chosenRow();
    if (row < 0 || !primary()->isEnabled())
        return;
    whenDone(m_parts.service.revert(m_model->edit(row).number, m_parts.caller), this, [this](const Result<Outcome> &result) {
        tell(result);
        refresh();
    });
}

void HistoryDialog::askForPoint(EditNumber number)
{
    const int row = m_model->rowOf(number);
    if (row < 1)
        return;
    const EditSummary point = m_model->edit(row);
    const EditNumber newest = m_model->edit(0).number;
    // The newest stands in row 0, so as many rows stand above it as edits came after it.
    const QString question = tr("%n later change(s) will be taken back, together and as one change that can be undone. It will be as it was after \"%1\".", nullptr, row).arg(point.title);
    m_parts.prompts.confirm(this, tr("Revert to this point?"), question, tr("Take back %n change(s)", nullptr, row),
        [this, number, row, newest](bool agreed) {
            if (!agreed)
                return;
            // What others did meanwhile would be taken back as well, and nobody agreed to that.
            if (m_model->rowCount() == 0 || m_model->edit(0).number != newest)
                askForPoint(number);
            else
                revertTo(number, row);
        });
}

void HistoryDialog::revertTo(EditNumber number, int count)
{
    whenDone(m_parts.service.revertTo(number, m_parts.caller), this, [this, count](const Result<Outcome> &result) {
        tell(result);
        refresh();
        if (!result)
            return;
        Notice notice {.status = Status::Success, .title = {}, .text = tr("%n change(s) taken back", nullptr, count), .id = ChangeResultNotice};
        if (result->edit != 0) {
            notice.actionText = tr("Undo");
            notice.action = [&service = m_parts.service, &notices = m_parts.notices, caller = m_parts.caller,
                                edit = result->edit] {
                whenDone(service.revert(edit, caller), &notices, [&notices](const Result<Outcome> &undone) {
                    if (undone)
                        showReverted(notices,
                            {.status = Status::Success,
                                .title = {},
                                .text = tr("The changes stand again."),
                                .id = ChangeResultNotice},
                            *undone);
                    else
                        notices.show(
                            {.status = Status::Error, .title = {}, .text = undone.error().message, .id = ChangeResultNotice});
                });
            };
        }
        showReverted(m_parts.notices, notice, *result);
    });
}

void HistoryDialog::tell(const Result<Outcome> &result)
{
    // The window behind has room for the rest, but whoever looks here must see what was not done.
    Notice trouble {.title = {}, .text = result ? QString() : result.error().message};
    if (result)
        trouble = unprocessedNotice(*result).value_or(trouble);
    m_refusal->setText(trouble.title, trouble.text);
    m_refusal->setVisible(!trouble.text.isEmpty());
}

} // namespace bucketwatch
