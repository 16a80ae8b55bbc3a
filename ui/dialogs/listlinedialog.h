// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/detectionlist.h"
#include "style/modal.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

/// The line that made a list an error, with those around it as they were when the file was read. accepted() means that the file
/// is to be read again.
class ListLineDialog final : public Modal {
    Q_OBJECT
public:
    /// @p lock says why this account may not activate the list; empty: it may.
    ListLineDialog(const DetectionList &list, const QString &lock, KSyntaxHighlighting::Repository &syntax, QWidget *parent);
};

} // namespace bucketwatch
