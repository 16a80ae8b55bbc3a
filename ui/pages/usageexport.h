// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "style/button.h"

#include <vector>

class QAbstractItemModel;

namespace bucketwatch {

/// Export of the Usage page: its tables as CSV files, with the texts that they show.
class UsageExport final : public DropdownButton {
    Q_OBJECT
public:
    explicit UsageExport(const PageContext &context, QWidget *parent = nullptr);

    /// One entry of the menu, @p text, that writes @p columns of @p model. @p fileName is what the dialog suggests; without its suffix
    /// it names the action.
    void add(const QString &text, const QString &fileName, const QAbstractItemModel *model, std::vector<int> columns);

private:
    void ask(const QString &fileName, const QAbstractItemModel *model, const std::vector<int> &columns);
    void write(const QString &path, const QAbstractItemModel &model, const std::vector<int> &columns);

    PageContext m_context;
};

} // namespace bucketwatch
