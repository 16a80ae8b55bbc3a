// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"
#include "items/cellchange.h"

namespace bucketwatch {

/// Enable or Disable for the cells that are selected in the table of all Regions.
class EditCellsDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    /// @p locked is how many of the selected cells can not change at all.
    EditCellsDialog(const std::shared_ptr<const CellChange> &shown, const RegionMatrix &matrix, int locked,
        KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);

private:
    void addLeftOut(const CellChange &change, int locked);
};

} // namespace bucketwatch
