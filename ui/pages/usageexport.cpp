// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/usageexport.h"

#include "context/prompts.h"
#include "items/csvfile.h"
#include "style/noticelist.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPointer>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr auto UsageExportNotice = "usage-export"_L1;
} // namespace

UsageExport::UsageExport(const PageContext &context, QWidget *parent) : DropdownButton(tr("Export"), parent), m_context(context)
{
    setObjectName(u"usageExportButton"_s);
}

void UsageExport::add(const QString &text, const QString &fileName, const QAbstractItemModel *model, std::vector<int> columns)
{
    QAction *action = dropdown()->addAction(
        text, this, [this, fileName, model, columns = std::move(columns)] { ask(fileName, model, columns); });
    action->setObjectName(fileName.section(u'.', 0, 0));
}

void UsageExport::ask(const QString &fileName, const QAbstractItemModel *model, const std::vector<int> &columns)
{
    m_context.prompts.askForSaveFile(this, tr("Export usage"), fileName, tr("CSV (*.csv)"), Prompts::Existing::IsReplaced,
        [this, model = QPointer(model), columns](const QStringList &paths) {
            if (!paths.isEmpty() && model)
                write(paths.front(), *model, columns);
        });
}

void UsageExport::write(const QString &path, const QAbstractItemModel &model, const std::vector<int> &columns)
{
    const auto written = writeCsvFile(path, model, columns);
    if (written)
        m_context.notices.show({.status = Status::Success,
            .title = {},
            //: %1 is a file name
            .text = tr("%n row(s) have been written to %1.", nullptr, model.rowCount()).arg(QDir::toNativeSeparators(path)),
            .id = UsageExportNotice});
    else
        m_context.notices.show({.status = Status::Error,
            .title = tr("The usage was not exported"),
            .text = written.error().message,
            .id = UsageExportNotice});
}

} // namespace bucketwatch
