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
class Prompts;
struct PageContext;

/// The Actions menu of the replay: what is opened, read again and closed, its findings as part of
/// the workspace, and the lists that addresses are compared with.
class ReplayMenu final : public QObject {
    Q_OBJECT
public:
    /// Fills @p menu. @p window is the parent of the dialogs.
    ReplayMenu(ReplaySession &session, const PageContext &context, QMenu &menu, QWidget *window);

    [[nodiscard]] bool isBusy() const;

    void openFiles();
    void openFolder();

private:
    void chooseList(ReplaySession::List list);
    void refresh();
    [[nodiscard]] static QString listName(ReplaySession::List list);

    ReplaySession &m_session;
    Prompts &m_prompts;
    QWidget *m_window;
    std::array<QAction *, ReplaySession::ListCount> m_lists {};
    FindingsImport *m_import;
    QAction *m_addFindings = nullptr;
    QAction *m_noLists = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_close = nullptr;
};

} // namespace bucketwatch
