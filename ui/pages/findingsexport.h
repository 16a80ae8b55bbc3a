// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "findings/findingexport.h"
#include "items/findingcolumns.h"

#include <QFuture>

namespace bucketwatch {

/// Writes findings to a file in the background. A notice above the page says how far it is and has Cancel, which leaves what was
/// at that place before as it was.
class FindingsExport final : public QObject {
    Q_OBJECT
public:
    FindingsExport(const PageContext &context, QWidget *page);
    ~FindingsExport() override;

    /// Asks for a file and writes @p rows of @p columns to it.
    void ask(FindingsForm form, const std::shared_ptr<const FindingColumns> &columns, const std::vector<int> &rows);
    [[nodiscard]] bool isBusy() const { return m_writing.isRunning(); }

private:
    void write(FindingsForm form, std::shared_ptr<const FindingColumns> columns, std::vector<int> rows, const QString &path);
    void say(const Result<int> &written, const QString &path);

    PageContext m_context;
    QWidget *m_page;
    QFuture<Result<int>> m_writing;
};

} // namespace bucketwatch
