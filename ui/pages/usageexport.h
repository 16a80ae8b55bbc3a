// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/csvfile.h"
#include "style/button.h"

#include <functional>

namespace bucketwatch {

class FileExport;

/// Export of the Usage page: its tables as CSV files, with the texts that they show.
class UsageExport final : public DropdownButton {
    Q_OBJECT
public:
    using Table = std::function<CsvTable()>;

    explicit UsageExport(const PageContext &context, QWidget *parent = nullptr);

    /// One entry of the menu, @p text, that writes @p table as it is then. @p fileName is what the dialog suggests; without its
    /// suffix it names the action.
    void add(const QString &text, const QString &fileName, const Table &table);
    /// While a file is being written.
    [[nodiscard]] bool isBusy() const;

private:
    void ask(const QString &fileName, const Table &table);
    void write(const QString &path, CsvTable table);

    PageContext m_context;
    FileExport *m_file;
};

} // namespace bucketwatch
