// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingstoolbar.h"

#include "style/button.h"
#include "style/header.h"

#include <QAction>
#include <QMenu>

#include <tuple>
#include <utility>

namespace bucketwatch {

FindingsToolbar::FindingsToolbar(Header *header, QObject *parent)
    : QObject(parent)
    , m_refresh(new Button(QStringLiteral("view-refresh"), tr("Refresh"), Button::Kind::RingIcon))
    , m_actions(new DropdownButton(tr("Actions")))
    , m_filters(new DropdownButton(tr("Saved rules")))
    , m_suppress(new Button(tr("Suppress findings")))
{
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_actions->setObjectName(QStringLiteral("findingActionsButton"));
    m_filters->setObjectName(QStringLiteral("savedRulesButton"));
    m_suppress->setObjectName(QStringLiteral("suppressButton"));
    QMenu *menu = m_actions->dropdown();
    QAction *archive = addAction(menu, tr("Archive"), "archiveAction");
    QAction *unarchive = addAction(menu, tr("Unarchive"), "unarchiveAction");
    QAction *useful = addAction(menu, tr("Useful"), "usefulAction");
    QAction *notUseful = addAction(menu, tr("Not useful"), "notUsefulAction");
    m_findingActions = {archive, unarchive, useful, notUseful};
    menu->addSeparator();
    for (const auto &[text, name, form] : {std::tuple(tr("Export JSON…"), "exportJsonAction", FindingsForm::Json),
             std::tuple(tr("Export JSON lines (.jsonl.gz)…"), "exportLinesAction", FindingsForm::Lines),
             std::tuple(tr("Export for Security Hub (ASFF)…"), "exportAsffAction", FindingsForm::Asff)}) {
        QAction *action = addAction(menu, text, name);
        connect(action, &QAction::triggered, this, [this, form] { Q_EMIT exportRequested(form); });
        m_exports.append(action);
    }
    menu->addSeparator();
    m_samples = addAction(menu, tr("Generate sample findings"), "samplesAction");
    for (QWidget *action : {static_cast<QWidget *>(m_refresh), static_cast<QWidget *>(m_actions),
             static_cast<QWidget *>(m_filters), static_cast<QWidget *>(m_suppress)})
        header->addAction(action);
    m_refresh->command()->setShortcut(QKeySequence::Refresh);
    m_suppress->command()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(m_refresh, &QAbstractButton::clicked, this, &FindingsToolbar::refreshRequested);
    connect(archive, &QAction::triggered, this, [this] { Q_EMIT archiveRequested(true); });
    connect(unarchive, &QAction::triggered, this, [this] { Q_EMIT archiveRequested(false); });
    connect(useful, &QAction::triggered, this, [this] { Q_EMIT ratingRequested(FindingFeedback::Useful); });
    connect(notUseful, &QAction::triggered, this, [this] { Q_EMIT ratingRequested(FindingFeedback::NotUseful); });
    connect(m_samples, &QAction::triggered, this, &FindingsToolbar::samplesRequested);
    connect(m_suppress, &QAbstractButton::clicked, this, &FindingsToolbar::suppressionRequested);
    connect(m_filters->dropdown(), &QMenu::aboutToShow, this, &FindingsToolbar::fillFilters);
}

QAction *FindingsToolbar::addAction(QMenu *menu, const QString &text, const char *name)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    menu->setToolTipsVisible(true);
    return action;
}

void FindingsToolbar::fillFilters()
{
    QMenu *menu = m_filters->dropdown();
    menu->clear();
    QAction *save = addAction(menu, tr("Save filter…"), "saveFilterAction");
    save->setEnabled(m_state.saveLock.isEmpty());
    save->setToolTip(m_state.saveLock);
    connect(save, &QAction::triggered, this, &FindingsToolbar::saveRequested);
    if (m_state.filters.empty())
        return;
    menu->addSeparator();
    for (const FindingFilter &filter : m_state.filters) {
        const bool isRule = filter.action == FilterAction::Archive;
        //: %1 is the name of a suppression rule
        QAction *action
            = addAction(menu, isRule ? tr("%1 (suppression rule)").arg(filter.name) : filter.name, "chooseFilterAction");
        action->setToolTip(filter.description);
        connect(action, &QAction::triggered, this, [this, name = filter.name] { Q_EMIT filterChosen(name); });
    }
    menu->addSeparator();
    const auto offer = [&](const QString &text, const char *name, void (FindingsToolbar::*chosen)(const QString &)) {
        QMenu *submenu = menu->addMenu(text);
        submenu->setEnabled(m_state.lock.isEmpty());
        for (const FindingFilter &filter : m_state.filters) {
            QAction *action = addAction(submenu, filter.name, name);
            connect(action, &QAction::triggered, this, [this, chosen, name = filter.name] { Q_EMIT(this->*chosen)(name); });
        }
    };
    offer(tr("Edit"), "editFilterAction", &FindingsToolbar::filterEdited);
    offer(tr("Delete"), "deleteFilterAction", &FindingsToolbar::filterDeleted);
}

void FindingsToolbar::update(const State &state)
{
    m_state = state;
    const QString nothing = state.selected == 0 ? tr("Select at least one finding first.") : QString();
    for (qsizetype i = 0; i < m_findingActions.size(); ++i) {
        const QString own = !state.lock.isEmpty() ? state.lock
            : i == 0                              ? state.archiveLock
            : i == 1                              ? state.unarchiveLock
                                                  : QString();
        const QString reason = own.isEmpty() ? nothing : own;
        m_findingActions[i]->setEnabled(reason.isEmpty());
        m_findingActions[i]->setToolTip(reason);
    }
    for (QAction *action : std::as_const(m_exports)) {
        action->setEnabled(state.shown > 0);
        action->setToolTip(state.selected > 0 ? tr("Exports the selected findings") : tr("Exports all findings that are shown"));
    }
    m_samples->setEnabled(state.sampleLock.isEmpty());
    m_samples->setToolTip(state.sampleLock);
    m_suppress->setDisabledReason(state.suppressLock);
}

void FindingsToolbar::setVisible(bool visible)
{
    m_refresh->setVisible(visible);
    m_actions->setVisible(visible);
    m_filters->setVisible(visible);
    m_suppress->setVisible(visible);
}

} // namespace bucketwatch
