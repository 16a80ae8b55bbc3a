// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/answeredrequest.h"
#include "style/modal.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

/// One request of the endpoint's log and what was answered, in full: what a client got to read when it was refused.
class RequestDialog final : public Modal {
    Q_OBJECT
public:
    /// @p hasBodies is false where they were dropped to save memory, which the dialog then says.
    RequestDialog(const AnsweredRequest &request, bool hasBodies, KSyntaxHighlighting::Repository &syntax, QWidget *parent);
};

} // namespace bucketwatch
