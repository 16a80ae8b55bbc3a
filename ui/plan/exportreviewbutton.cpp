// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/exportreviewbutton.h"

#include "base/whendone.h"
#include "base/wholefile.h"
#include "context/inbackground.h"
#include "plan/reviewpdf.h"

#include <QDir>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

const auto ReviewNotice = u"plan-review"_s;

QByteArray reviewBytes(const ReviewDocument &document, ReviewFormat format)
{
    switch (format) {
    case ReviewFormat::Html:
        return htmlOf(document).toUtf8();
    case ReviewFormat::Markdown:
        return markdownOf(document).toUtf8();
    case ReviewFormat::Pdf:
        return pdfOf(document);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ExportReviewButton::ExportReviewButton(const PageContext &context, QWidget *parent)
    : Button(tr("Export review…"), Kind::Normal, parent), m_context(context)
{
    connect(this, &QAbstractButton::clicked, this, &ExportReviewButton::ask);
}

void ExportReviewButton::setMaterial(ReviewMaterial material, const QString &lock)
{
    m_material = std::move(material);
    setDisabledReason(lock);
}

void ExportReviewButton::ask()
{
    if (!m_material.review)
        return;
    // What is asked for is what is on the page now, whatever becomes of the plan while the dialog is open.
    m_context.prompts.askForSaveFile(this, tr("Export review"), reviewFileName(*m_material.review),
        tr("Web page, PDF or Markdown (*.html *.htm *.pdf *.md *.markdown)"), Prompts::Existing::IsReplaced,
        [this, material = m_material](const QStringList &paths) {
            if (!paths.isEmpty())
                write(material, paths.front());
        });
}

void ExportReviewButton::write(const ReviewMaterial &material, const QString &path)
{
    const auto failed = [this](const QString &why) {
        m_context.notices.show(
            {.status = Status::Error, .title = tr("The review was not exported"), .text = why, .id = ReviewNotice});
    };
    const auto format = reviewFormatOf(path);
    if (!format) {
        failed(tr("The end of a file name says what the review is written as. Choose a name that ends with .html, .pdf or .md."));
        return;
    }
    ++m_writing;
    whenDone(inBackground([material, path, format = *format] {
        return writeWholeFile(path, reviewBytes(reviewDocumentOf(material), format));
    }),
        this, [this, failed, path](const Result<void> &written) {
            --m_writing;
            if (!written) {
                failed(written.error().message);
                return;
            }
            m_context.notices.show({.status = Status::Success,
                .title = {},
                //: %1 is the name of a file
                .text = tr("The review of the plan has been written to %1.").arg(QDir::toNativeSeparators(path)),
                .id = ReviewNotice});
        });
}

} // namespace bucketwatch
