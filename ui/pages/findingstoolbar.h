// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingexport.h"
#include "findings/findingfilter.h"
#include "findings/storedfinding.h"

#include <QObject>

class QAction;
class QMenu;

namespace bucketwatch {

class Button;
class DropdownButton;
class Header;

/// The actions in the head of the Findings page: refresh, Actions, Saved rules, Suppress findings.
class FindingsToolbar final : public QObject {
    Q_OBJECT
public:
    /// What there is to act on, and why something cannot be done; an empty reason: it can.
    struct State {
        int selected = 0;
        int shown = 0;
        QString lock; ///< of everything that changes something
        QString archiveLock;
        QString unarchiveLock;
        QString suppressLock;
        QString saveLock;
        QString sampleLock;
        FindingFilters filters;
    };

    FindingsToolbar(Header *header, QObject *parent);

    void update(const State &state);
    void setVisible(bool visible);
    [[nodiscard]] DropdownButton *actionsButton() const { return m_actions; }
    [[nodiscard]] DropdownButton *savedRulesButton() const { return m_filters; }
    /// Archive, Unarchive, Useful, Not useful: also those of the context menu.
    [[nodiscard]] const QList<QAction *> &findingActions() const { return m_findingActions; }

Q_SIGNALS:
    void refreshRequested();
    void archiveRequested(bool archive);
    void ratingRequested(bucketwatch::FindingFeedback feedback);
    void exportRequested(bucketwatch::FindingsForm form);
    void samplesRequested();
    void suppressionRequested();
    void saveRequested();
    void filterChosen(const QString &name);
    void filterEdited(const QString &name);
    void filterDeleted(const QString &name);

private:
    QAction *addAction(QMenu *menu, const QString &text, const char *name);
    void fillFilters();

    Button *m_refresh;
    DropdownButton *m_actions;
    DropdownButton *m_filters;
    Button *m_suppress;
    QList<QAction *> m_findingActions;
    QList<QAction *> m_exports;
    QAction *m_samples = nullptr;
    State m_state;
};

} // namespace bucketwatch
