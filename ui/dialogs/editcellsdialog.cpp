// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/editcellsdialog.h"

#include "dialogs/differencelist.h"

#include <map>

namespace bucketwatch {

EditCellsDialog::EditCellsDialog(const std::shared_ptr<const CellChange> &shown, const RegionMatrix &matrix, int locked,
    KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    //: %1 is a protection plan; cells of the table of accounts and Regions
    : ConfirmChangeDialog((shown->enable ? tr("Enable %1 in the selected cells?") : tr("Disable %1 in the selected cells?"))
                              .arg(planName(shown->feature)),
          std::shared_ptr<const PendingChange>(shown, &shown->pending), syntax, parent)
{
    const CellChange &change = *shown;
    setObjectName(QStringLiteral("editCellsDialog"));
    if (change.changes() > 0)
        addText(change.announcement());
    if (const int same = int(change.pending.preview.alreadySo()); same > 0)
        addText(change.enable ? tr("%n selected cell(s) already have it enabled.", nullptr, same)
                              : tr("%n selected cell(s) do not have it enabled.", nullptr, same));
    addLeftOut(change, locked);
    if (const auto all = change.differences(matrix); !all.empty())
        add(new DifferenceList(all));
    if (!change.enable && change.changes() > 0)
        //: %1 is a protection plan
        addRemark(tr("GuardDuty stops what %1 does in these accounts and Regions, and generates no more findings from it.")
                      .arg(planName(change.feature)),
            false);
    addRemark(S3Words::mayTakeADay());
    addCommand();
    setDefault(change.enable ? Default::Primary : Default::Cancel);
}

void EditCellsDialog::addLeftOut(const CellChange &change, int locked)
{
    if (locked > 0)
        addText(tr("%n selected cell(s) cannot change and stay as they are.", nullptr, locked));
    std::map<QString, int> reasons;
    for (const UnprocessedAccount &one : change.pending.preview.unprocessed())
        ++reasons[one.reason];
    for (const auto &[reason, count] : reasons)
        //: %1 is the reason as GuardDuty gives it
        addRemark(tr("%n selected cell(s) will not change: %1", nullptr, count).arg(reason), false);
}

} // namespace bucketwatch
