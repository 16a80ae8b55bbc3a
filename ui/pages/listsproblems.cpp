// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/listsproblems.h"

#include "items/listwords.h"
#include "style/alert.h"
#include "style/button.h"
#include "style/tokens.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr std::size_t MostAlerts = 3;

} // namespace

ListsProblems::ListsProblems(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("listsProblems"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Tokens::ButtonGap);
    hide();
}

void ListsProblems::show(const DetectionLists &lists)
{
    DetectionLists bad;
    std::ranges::copy_if(lists, std::back_inserter(bad), [](const DetectionList &list) { return list.problem.exists(); });
    if (bad == m_shown)
        return;
    m_shown = std::move(bad);
    qDeleteAll(findChildren<Alert *>(Qt::FindDirectChildrenOnly));
    if (m_shown.size() > MostAlerts)
        addSummary();
    for (const DetectionList &list : m_shown.size() > MostAlerts ? DetectionLists() : m_shown) {
        //: %1 is the name of a list
        auto *alert = new Alert(Status::Error, tr("The list %1 could not be activated").arg(list.name), problemText(list));
        alert->setObjectName(QStringLiteral("listProblem"));
        if (list.problem.line > 0) {
            auto *line = new Button(tr("Show line %1").arg(QLocale().toString(list.problem.line)));
            line->setObjectName(QStringLiteral("showLineButton"));
            connect(line, &QAbstractButton::clicked, this, [this, id = list.id] { Q_EMIT lineRequested(id); });
            alert->addAction(line);
        }
        m_column->addWidget(alert);
    }
    setVisible(!m_shown.empty());
}

/// Each row of the table says what is wrong with its list; a column of alerts would only push it out of sight.
void ListsProblems::addSummary()
{
    QStringList names;
    for (const DetectionList &list : m_shown)
        names.append(list.name);
    auto *alert = new Alert(Status::Error, tr("%n list(s) could not be activated", nullptr, int(m_shown.size())),
        //: %1 is a list of names
        tr("Fix their files and activate them again: %1.").arg(QLocale().createSeparatedList(names)));
    alert->setObjectName(QStringLiteral("listProblems"));
    m_column->addWidget(alert);
}

} // namespace bucketwatch
