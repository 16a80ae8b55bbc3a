// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "style/noticelist.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace bucketwatch {

struct CsvTable;

/// What an export says; each sentence may have %1 for the name of the file.
struct ExportTexts {
    QString notice; ///< id of the notice
    QString failed; ///< title above the reason
    std::function<QString(int total)> writing; ///< at the beginning
    std::function<QString(int done, int total)> progress; ///< %1 is the file here too
    std::function<QString(int total)> written;
};

/// Writes a file in the background. A notice above the page says how far it is and has Cancel; a file that is cancelled or fails
/// leaves what was at that place before as it was. A newer export takes the place of one that is being written.
class FileExport final : public QObject {
    Q_OBJECT
public:
    /// Writes to @p file and asks @p goesOn after each row, which ends it by false.
    /// @return whether everything is written. Called in another thread, so it keeps alive what it needs.
    using Writer = std::function<bool(QIODevice &file, const std::function<bool()> &goesOn)>;

    FileExport(NoticeList &notices, QObject *parent);
    ~FileExport() override;

    void start(const QString &path, int rows, const ExportTexts &texts, Writer writer);
    /// The same with the rows of @p table.
    void start(const QString &path, CsvTable table, const ExportTexts &texts);
    [[nodiscard]] bool isBusy() const { return m_writing.isRunning(); }

private:
    void showProgress(
        const QString &path, int rows, const ExportTexts &texts, const std::shared_ptr<std::optional<Result<int>>> &outcome);
    void cancel(const QString &notice);
    void say(const Result<int> &written, const QString &path, const ExportTexts &texts);

    NoticeList &m_notices;
    QFuture<Result<int>> m_writing;
    QString m_cancelled; ///< the notice whose Cancel was pressed
};

} // namespace bucketwatch
