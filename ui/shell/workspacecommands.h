// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/organizationimport.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QWidget;

namespace bucketwatch {

class ImportConfigurationDialog;
class NoticeList;
class Prompts;
class WorkspaceControl;

/// The part of the File menu that is about workspaces: asks for files, shows progress when it takes longer, and says what became of it.
/// The window goes on meanwhile.
class WorkspaceCommands final : public QObject {
    Q_OBJECT
public:
    /// @p window is what file dialogs belong to. All outlive this.
    WorkspaceCommands(WorkspaceControl &workspaces, Prompts &prompts, NoticeList &notices, QWidget *window);

    void askForWorkspace();
    void askForCopy();
    void askForReset();
    /// For files of other tools, and then for the workspace that they become.
    void askForImport();
    [[nodiscard]] ImportConfigurationDialog *openImport(const QStringList &paths);
    void open(const QString &path);
    /// Says that @p damaged could not be opened, for the reason @p error.
    void offerRecovery(const QString &damaged, const Error &error);

Q_SIGNALS:
    /// Something ended, well or not: the title may be another.
    void finished();

private:
    void expect(const QString &progress);
    void settle();
    void askToReplace(const QString &path);
    void saveAs(const QString &path);
    void askForRecovery(const QString &damaged);
    void recover(const QString &damaged, const QString &path);
    void askForNewFile(const std::shared_ptr<const ImportedOrganization> &imported);
    void create(const std::shared_ptr<const ImportedOrganization> &imported, const QString &path);
    void refuse(const QString &what, const Error &error, const QString &actionText = {}, const std::function<void()> &action = {});

    WorkspaceControl &m_workspaces;
    Prompts &m_prompts;
    NoticeList &m_notices;
    QWidget *m_window;
    QTimer m_patience; ///< until progress is shown
    QString m_progress;
};

} // namespace bucketwatch
