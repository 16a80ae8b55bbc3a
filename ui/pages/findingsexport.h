// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "findings/findingexport.h"
#include "items/findingcolumns.h"

namespace bucketwatch {

class FileExport;

/// Writes findings to a file in the background, see FileExport.
class FindingsExport final : public QObject {
    Q_OBJECT
public:
    FindingsExport(const PageContext &context, QWidget *page);
    ~FindingsExport() override;

    /// Asks for a file and writes @p rows of @p columns to it.
    void ask(FindingsForm form, const std::shared_ptr<const FindingColumns> &columns, const std::vector<int> &rows);
    [[nodiscard]] bool isBusy() const;

private:
    void write(FindingsForm form, std::shared_ptr<const FindingColumns> columns, std::vector<int> rows, const QString &path);

    PageContext m_context;
    QWidget *m_page;
    FileExport *m_file;
};

} // namespace bucketwatch
