// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "style/modal.h"

class QPlainTextEdit;

namespace bucketwatch {

class TextLabel;

/// Takes commands of the AWS CLI that somebody pastes or types, says line by line what it makes of them, and hands them on as
/// requests that can be staged.
class PasteCommandsDialog final : public Modal {
    Q_OBJECT
public:
    PasteCommandsDialog(const PageContext &context, QWidget *parent);

    void setText(const QString &text);
    /// One for each command that was understood, in their order.
    [[nodiscard]] const std::vector<ChangeRequest> &requests() const { return m_requests; }

private:
    void read();

    PageContext m_context;
    std::vector<ChangeRequest> m_requests;
    QPlainTextEdit *m_editor;
    TextLabel *m_result;
    TextLabel *m_notices;
};

} // namespace bucketwatch
