// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"

namespace bucketwatch {

/// The question before a list is deleted. Its file stays where it is.
class DeleteListDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    DeleteListDialog(
        const DetectionList &list, const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent);
};

} // namespace bucketwatch
