// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replaysession.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;

namespace bucketwatch {

class FindingsImport;
class NoticeList;
class Prompts;
class ReplaySaver;
class ReplayView;
struct PageContext;

/// The Actions menu of the replay: what is opened, read again and closed, its findings as part of
/// the workspace, pictures and reports of it, and the lists and databases that addresses are looked up in.
class ReplayMenu final : public QObject {
    Q_OBJECT
public:
    /// Fills @p menu. @p view is what pictures are of, @p window the parent of the dialogs.
    ReplayMenu(ReplaySession &session, const PageContext &context, const ReplayView &view, QMenu &menu, QWidget *window);

    [[nodiscard]] bool isBusy() const;

    void openFiles();
    void openFolder();

private:
    using Database = QString ReplaySession::Databases::*;

    void addSaving(QMenu &menu, const ReplayView &view);
    void addLists(QMenu &menu);
    void addDatabases(QMenu &menu);
    void chooseList(ReplaySession::List list);
    void chooseDatabase(Database database);
    void refresh();
    void refreshSaving();
    void refreshLists();
    void refreshDatabases();
    [[nodiscard]] static QString listName(ReplaySession::List list);

    ReplaySession &m_session;
    Prompts &m_prompts;
    NoticeList &m_notices;
    QWidget *m_window;
    std::array<QAction *, ReplaySession::ListCount> m_lists {};
    FindingsImport *m_import;
    ReplaySaver *m_saver;
    QAction *m_savePicture = nullptr;
    QAction *m_saveReport = nullptr;
    QAction *m_addFindings = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_noLists = nullptr;
    QAction *m_asn = nullptr;
    QAction *m_geoip = nullptr;
    QAction *m_noDatabases = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_close = nullptr;
    bool m_isTrying = false; ///< a database that was chosen
};

} // namespace bucketwatch
