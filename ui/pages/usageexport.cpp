// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/usageexport.h"

#include "context/prompts.h"
#include "pages/fileexport.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

UsageExport::UsageExport(const PageContext &context, QWidget *parent)
    : DropdownButton(tr("Export"), parent), m_context(context), m_file(new FileExport(context.notices, this))
{
    setObjectName(u"usageExportButton"_s);
}

bool UsageExport::isBusy() const
{
    return m_file->isBusy();
}

void UsageExport::add(const QString &text, const QString &fileName, const Table &table)
{
    QAction *action = dropdown()->addAction(text, this, [this, fileName, table] { ask(fileName, table); });
    action->setObjectName(fileName.section(u'.', 0, 0));
}

void UsageExport::ask(const QString &fileName, const Table &table)
{
    m_context.prompts.askForSaveFile(this, tr("Export usage"), fileName, tr("CSV (*.csv)"), Prompts::Existing::IsReplaced,
        [this, table](const QStringList &paths) {
            if (!paths.isEmpty())
                write(paths.front(), table());
        });
}

void UsageExport::write(const QString &path, CsvTable table)
{
    m_file->start(path, std::move(table),
        {
            .notice = u"usage-export"_s,
            .failed = tr("The usage was not exported"),
            //: %1 is a file name
            .writing = [](int total) { return tr("Writing %n row(s) to %1…", nullptr, total); },
            .progress =
                [](int done, int total) {
                    return tr("%1 of %n row(s) have been written to %2.", nullptr, total).arg(QLocale().toString(done), u"%1"_s);
                },
            //: %1 is a file name
            .written = [](int total) { return tr("%n row(s) have been written to %1.", nullptr, total); },
        });
}

} // namespace bucketwatch
