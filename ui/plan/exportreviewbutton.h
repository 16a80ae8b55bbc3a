// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/planreviewdocument.h"
#include "style/button.h"

namespace bucketwatch {

/// "Export review…": writes the plan as a document for somebody who reviews it, as a web page, a PDF or Markdown. The end of the
/// file name that is asked for says which.
class ExportReviewButton final : public Button {
    Q_OBJECT
public:
    explicit ExportReviewButton(const PageContext &context, QWidget *parent = nullptr);

    /// What is written from now on. @p lock says why nothing can be; empty: it can.
    void setMaterial(ReviewMaterial material, const QString &lock);
    /// False while a document is being written.
    [[nodiscard]] bool isSettled() const { return m_writing == 0; }

private:
    void ask();
    void write(const ReviewMaterial &material, const QString &path);

    PageContext m_context;
    ReviewMaterial m_material;
    int m_writing = 0; ///< documents
};

} // namespace bucketwatch
