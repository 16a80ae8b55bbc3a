// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/unreadablepane.h"

#include "style/button.h"
#include "style/header.h"
#include "style/tableview.h"
#include "style/tokens.h"

#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <ranges>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostRows = 4; ///< seen at once; the table scrolls
constexpr std::size_t MostNamed = 1000; ///< a file that is no log at all can have many more
}

UnreadablePane::UnreadablePane(QWidget *parent)
    : Container(tr("What could not be read"), parent), m_model(new QStandardItemModel(this)), m_table(new TableView(this))
{
    setObjectName("unreadable"_L1);
    m_model->setHorizontalHeaderLabels({tr("File"), tr("Reason")});
    m_table->setObjectName("unreadableTable"_L1);
    m_table->setAccessibleName(tr("What could not be read"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *hide = new Button(u"window-close"_s, tr("Close"), Button::Kind::Icon, this);
    hide->setObjectName("closeUnreadable"_L1);
    header()->addAction(hide);
    add(m_table);
    connect(hide, &QPushButton::clicked, this, &UnreadablePane::closeRequested);
}

void UnreadablePane::setUnreadable(const std::vector<Unreadable> &unreadable)
{
    m_model->removeRows(0, m_model->rowCount());
    for (const Unreadable &file : unreadable | std::views::take(MostNamed)) {
        auto *path = new QStandardItem(QDir::toNativeSeparators(file.path));
        auto *reason = new QStandardItem(file.reason);
        path->setToolTip(path->text());
        reason->setToolTip(file.reason);
        path->setEditable(false);
        reason->setEditable(false);
        m_model->appendRow({path, reason});
    }
    header()->setDescription(unreadable.size() > MostNamed
            ? tr("The first %Ln are listed. The rest of the recording was read and is shown.", nullptr,
                  static_cast<int>(MostNamed))
            : tr("The rest of the recording was read and is shown."));
    header()->setCounter(QLocale().toString(static_cast<int>(unreadable.size())));
    const int rows = std::clamp(static_cast<int>(unreadable.size()), 1, MostRows);
    m_table->setFixedHeight(Tokens::HeaderHeight + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

} // namespace bucketwatch
