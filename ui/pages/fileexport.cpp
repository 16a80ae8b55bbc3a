// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fileexport.h"

#include "base/poolqueue.h"
#include "items/csvfile.h"
#include "style/noticestrip.h"

#include <QDir>
#include <QFutureWatcher>
#include <QPromise>
#include <QSaveFile>

#include <optional>
#include <utility>

namespace bucketwatch {

namespace {

/// Rows after which the progress is told and a wish to stop is heard.
constexpr int RowsPerStep = 500;

/// Nothing when it was cancelled; the file is dropped then.
std::optional<Result<int>> writeExport(QPromise<Result<int>> &promise, const QString &path, const FileExport::Writer &writer)
{
    QSaveFile file(path);
    const auto failed = [&] { return std::unexpected(Error {Error::Kind::Storage, file.errorString(), path}); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    int done = 0;
    const auto goesOn = [&] {
        if (++done % RowsPerStep != 0)
            return true;
        promise.setProgressValue(done);
        return !promise.isCanceled();
    };
    const bool isWritten = writer(file, goesOn);
    if (promise.isCanceled())
        return std::nullopt;
    if (!isWritten || !file.commit())
        return failed();
    return done;
}

} // namespace

FileExport::FileExport(NoticeList &notices, QObject *parent) : QObject(parent), m_notices(notices)
{
}

FileExport::~FileExport()
{
    m_writing.cancel();
}

void FileExport::start(const QString &path, CsvTable table, const ExportTexts &texts)
{
    const int rows = table.rows;
    start(path, rows, texts, [table = std::move(table)](QIODevice &file, const std::function<bool()> &goesOn) {
        return writeCsv(file, table, goesOn);
    });
}

void FileExport::start(const QString &path, int rows, const ExportTexts &texts, Writer writer)
{
    m_cancelled.clear();
    m_writing.cancel(); // of two at a time nobody could say which one Cancel means
    QPromise<Result<int>> promise;
    m_writing = promise.future();
    promise.start();
    promise.setProgressRange(0, rows);
    const auto outcome = std::make_shared<std::optional<Result<int>>>();
    showProgress(path, rows, texts, outcome);
    runInPool([promise = std::move(promise), path, writer = std::move(writer), outcome]() mutable {
        *outcome = writeExport(promise, path, writer); // a promise that was cancelled takes no result, and the file may be there
        writer = {}; // a view of the organization may be large
        promise.finish();
    });
}

void FileExport::showProgress(
    const QString &path, int rows, const ExportTexts &texts, const std::shared_ptr<std::optional<Result<int>>> &outcome)
{
    const QString name = QDir::toNativeSeparators(path);
    auto *watcher = new QFutureWatcher<Result<int>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, rows, name, texts](int done) {
        if (NoticeStrip *notice = NoticeStrip::find(m_notices, texts.notice))
            notice->setText(texts.progress(done, rows).arg(name));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, texts, outcome] {
        watcher->deleteLater();
        if (*outcome) // also when Cancel came too late
            say(**outcome, path, texts);
        else if (watcher->isCanceled() && m_cancelled == texts.notice)
            m_notices.show({.status = Status::Info,
                .title = {},
                .text = tr("The export was cancelled. No file has been written."),
                .id = texts.notice});
    });
    m_notices.show({.status = Status::InProgress,
        .title = {},
        .text = texts.writing(rows).arg(name),
        .id = texts.notice,
        .actionText = tr("Cancel"),
        .action = [this, id = texts.notice] { cancel(id); },
        .dismissible = false});
    watcher->setFuture(m_writing);
}

void FileExport::cancel(const QString &notice)
{
    m_cancelled = notice;
    m_writing.cancel(); // what became of it is told when the file is closed
}

void FileExport::say(const Result<int> &written, const QString &path, const ExportTexts &texts)
{
    if (written)
        m_notices.show({.status = Status::Success,
            .title = {},
            .text = texts.written(*written).arg(QDir::toNativeSeparators(path)),
            .id = texts.notice});
    else
        m_notices.show({.status = Status::Error,
            .title = texts.failed,
            //: %1 is a file name, %2 the system's reason
            .text = tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), written.error().message),
            .id = texts.notice});
}

} // namespace bucketwatch
