// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountstablemenu.h"

#include "items/accountsproxy.h"
#include "pages/columnmenu.h"
#include "pages/fileexport.h"
#include "style/button.h"
#include "style/contextmenu.h"
#include "style/tableview.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>

#include <utility>
#include <vector>

namespace bucketwatch {

using namespace Qt::StringLiterals;

AccountsTableMenu::AccountsTableMenu(const PageContext &context, TableView *table, const AccountsProxy *rows)
    : QObject(table)
    , m_context(context)
    , m_table(table)
    , m_rows(rows)
    , m_button(new Button(u"preferences-system"_s, tr("Table preferences"), Button::Kind::Icon))
    , m_columns(new ColumnMenu(table, 0))
    , m_file(new FileExport(context.notices, this))
{
    m_button->setObjectName(u"tablePreferencesButton"_s);
    m_button->command();
    connect(m_button, &QAbstractButton::clicked, this, &AccountsTableMenu::open);
}

bool AccountsTableMenu::isBusy() const
{
    return m_file->isBusy();
}

void AccountsTableMenu::open()
{
    auto *menu = new QMenu(m_button);
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Export as CSV…"), this, &AccountsTableMenu::exportRows)->setEnabled(m_rows->rowCount() > 0);
    menu->addAction(tr("Import accounts of a CSV file…"), this, &AccountsTableMenu::importRequested);
    menu->addSeparator();
    m_columns->addTo(menu);
    popUpBelow(*menu, *m_button);
}

void AccountsTableMenu::exportRows()
{
    m_context.prompts.askForSaveFile(m_table, tr("Export as CSV"),
        u"accounts-%1.csv"_s.arg(m_context.session.region().id()), tr("CSV files (*.csv)"), Prompts::Existing::IsReplaced,
        [this](const QStringList &paths) {
            if (!paths.isEmpty())
                writeTo(paths.front());
        });
}

void AccountsTableMenu::writeTo(const QString &path)
{
    std::vector<int> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.push_back(header->logicalIndex(visual));
    }
    m_file->start(path, m_rows->csv(std::move(columns)),
        {
            .notice = u"accounts-file"_s,
            .failed = tr("The accounts were not exported"),
            //: %1 is a file name
            .writing = [](int total) { return tr("Writing %n account(s) to %1…", nullptr, total); },
            .progress =
                [](int done, int total) {
                    return tr("%1 of %n account(s) have been written to %2.", nullptr, total)
                        .arg(QLocale().toString(done), u"%1"_s);
                },
            //: %1 is a file name
            .written = [](int total) { return tr("%n account(s) have been written to %1.", nullptr, total); },
        });
}

} // namespace bucketwatch
