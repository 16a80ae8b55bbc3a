// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingsexport.h"

#include "items/findingsmodel.h"
#include "style/noticestrip.h"

#include <QDir>
#include <QFutureWatcher>
#include <QLocale>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ExportNotice = "findings-export"_L1;
/// Findings after which the progress is told and a wish to stop is heard.
constexpr int Step = 500;

/// Nothing when it was cancelled.
std::optional<Result<int>> writeFile(
    QPromise<Result<int>> &promise, FindingsForm form, const FindingColumns &columns, const std::vector<int> &rows, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] { return std::unexpected(Error {Error::Kind::Storage, file.errorString(), path}); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    FindingsWriter writer(file, form);
    int done = 0;
    for (const int row : rows) {
        const FindingId &id = columns.finding(static_cast<std::size_t>(row)).id;
        if (!writer.add(findingDocument(columns.view(), *columns.region(), id)))
            return failed();
        if (++done % Step != 0)
            continue;
        if (promise.isCanceled())
            return std::nullopt; // the file is dropped
        promise.setProgressValue(done);
    }
    if (promise.isCanceled())
        return std::nullopt;
    if (!writer.finish() || !file.commit())
        return failed();
    return done;
}

} // namespace

FindingsExport::FindingsExport(const PageContext &context, QWidget *page) : QObject(page), m_context(context), m_page(page)
{
}

FindingsExport::~FindingsExport()
{
    m_writing.cancel();
}

void FindingsExport::ask(FindingsForm form, const std::shared_ptr<const FindingColumns> &columns, const std::vector<int> &rows)
{
    const bool isPacked = form == FindingsForm::Lines;
    const QString suggestion = isPacked ? u"findings.jsonl.gz"_s
        : form == FindingsForm::Asff    ? u"findings-asff.json"_s
                                        : u"findings.json"_s;
    m_context.prompts.askForSaveFile(m_page, tr("Export findings"), suggestion,
        isPacked ? tr("JSON lines (*.jsonl.gz)") : tr("JSON (*.json)"), Prompts::Existing::IsReplaced,
        [this, form, columns, rows](const QStringList &paths) {
            if (!paths.isEmpty())
                write(form, columns, rows, paths.front());
        });
}

void FindingsExport::write(
    FindingsForm form, std::shared_ptr<const FindingColumns> columns, std::vector<int> rows, const QString &path)
{
    m_writing.cancel(); // of two at a time nobody could say which one Cancel means
    const auto total = static_cast<int>(rows.size());
    const QString name = QDir::toNativeSeparators(path);
    QPromise<Result<int>> promise;
    m_writing = promise.future();
    promise.start();
    promise.setProgressRange(0, total);
    auto *watcher = new QFutureWatcher<Result<int>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, total, name](int done) {
        const QLocale locale;
        if (NoticeStrip *notice = NoticeStrip::find(m_context.notices, ExportNotice))
            notice->setText(tr("%1 of %n finding(s) have been written to %2.", nullptr, total).arg(locale.toString(done), name));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            say(watcher->result(), path);
    });
    //: %1 is a file name
    m_context.notices.show({.status = Status::InProgress,
        .title = {},
        .text = tr("Writing %n finding(s) to %1…", nullptr, total).arg(name),
        .id = ExportNotice,
        .actionText = tr("Cancel"),
        .action =
            [this] {
                m_writing.cancel();
                m_context.notices.show({.status = Status::Info,
                    .title = {},
                    .text = tr("The export was cancelled. No file has been written."),
                    .id = ExportNotice});
            },
        .dismissible = false});
    watcher->setFuture(m_writing);
    QThreadPool::globalInstance()->start(
        [promise = std::move(promise), form, columns = std::move(columns), rows = std::move(rows), path]() mutable {
            if (auto result = writeFile(promise, form, *columns, rows, path))
                promise.addResult(std::move(*result));
            promise.finish();
        });
}

void FindingsExport::say(const Result<int> &written, const QString &path)
{
    if (written)
        //: %1 is a file name
        m_context.notices.show({.status = Status::Success,
            .title = {},
            .text = tr("%n finding(s) have been written to %1.", nullptr, *written).arg(QDir::toNativeSeparators(path)),
            .id = ExportNotice});
    else
        m_context.notices.show({.status = Status::Error,
            .title = tr("The findings were not exported"),
            .text = written.error().message,
            .id = ExportNotice});
}

} // namespace bucketwatch
