// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingsexport.h"

#include "items/findingsmodel.h"
#include "pages/fileexport.h"

#include <QLocale>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

FindingsExport::FindingsExport(const PageContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page), m_file(new FileExport(context.notices, this))
{
}

FindingsExport::~FindingsExport() = default;

bool FindingsExport::isBusy() const
{
    return m_file->isBusy();
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
    const ExportTexts texts {
        .notice = u"findings-export"_s,
        .failed = tr("The findings were not exported"),
        //: %1 is a file name
        .writing = [](int total) { return tr("Writing %n finding(s) to %1…", nullptr, total); },
        .progress =
            [](int done, int total) {
                return tr("%1 of %n finding(s) have been written to %2.", nullptr, total).arg(QLocale().toString(done), u"%1"_s);
            },
        //: %1 is a file name
        .written = [](int total) { return tr("%n finding(s) have been written to %1.", nullptr, total); },
    };
    const auto total = static_cast<int>(rows.size());
    m_file->start(path, total, texts,
        [form, columns = std::move(columns), rows = std::move(rows)](QIODevice &file, const std::function<bool()> &goesOn) {
            FindingsWriter writer(file, form);
            for (const int row : rows) {
                const FindingId &id = columns->finding(static_cast<std::size_t>(row)).id;
                if (!writer.add(findingDocument(columns->view(), *columns->region(), id)) || !goesOn())
                    return false;
            }
            return writer.finish();
        });
}

} // namespace bucketwatch
