// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/workspacecommands.h"

#include "base/whendone.h"
#include "context/prompts.h"
#include "dialogs/importconfigurationdialog.h"
#include "shell/workspacecontrol.h"
#include "style/noticelist.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QWidget>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto WorkspaceNotice = u"workspace"_s;
constexpr std::chrono::milliseconds Patience = 500ms;

QString suffixed(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u".bucketwatch"_s : path;
}

/// "org-recovered.bucketwatch" beside "org.bucketwatch".
QString besides(const QString &path, const QString &ending)
{
    const QFileInfo file(path);
    return file.absolutePath() + u'/' + file.completeBaseName() + ending + u".bucketwatch"_s;
}

} // namespace

WorkspaceCommands::WorkspaceCommands(WorkspaceControl &workspaces, Prompts &prompts, NoticeList &notices, QWidget *window)
    : QObject(window), m_workspaces(workspaces), m_prompts(prompts), m_notices(notices), m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_notices.show({.status = Status::InProgress, .title = {}, .text = m_progress, .id = WorkspaceNotice, .dismissible = false});
    });
}

void WorkspaceCommands::expect(const QString &progress)
{
    m_notices.dismiss(WorkspaceNotice);
    m_progress = progress;
    m_patience.start();
}

void WorkspaceCommands::settle()
{
    m_patience.stop();
    m_notices.dismiss(WorkspaceNotice);
    Q_EMIT finished();
}

void WorkspaceCommands::refuse(const QString &what, const Error &error, const QString &actionText, const std::function<void()> &action)
{
    m_notices.show({.status = Status::Error, .title = what, .text = error.message, .id = WorkspaceNotice, .actionText = actionText, .action = action});
}

void WorkspaceCommands::askForWorkspace()
{
    m_prompts.askForFiles(m_window, tr("Open workspace"), tr("Workspaces (*.bucketwatch);;All files (*)"), [this](const QStringList &paths) {
        if (!paths.isEmpty())
            open(paths.constFirst());
    });
}

void WorkspaceCommands::open(const QString &path)
{
    expect(tr("Opening %1").arg(QFileInfo(path).fileName()));
    whenDone(m_workspaces.open(path), this, [this, path](const Result<void> &result) {
        settle();
        if (result)
            return;
        if (m_workspaces.isDamage(result.error()))
            offerRecovery(path, result.error());
        else
            refuse(tr("The workspace could not be opened"), result.error());
    });
}

void WorkspaceCommands::offerRecovery(const QString &damaged, const Error &error)
{
    refuse(tr("The workspace is damaged"), error, tr("Recover what can be read…"), [this, damaged] { askForRecovery(damaged); });
}

void WorkspaceCommands::askForRecovery(const QString &damaged)
{
    m_prompts.askForSaveFile(m_window, tr("Recover to a new file"), besides(damaged, tr("-recovered")),
        tr("Workspaces (*.bucketwatch)"), Prompts::Existing::IsRefused, [this, damaged](const QStringList &paths) {
            if (!paths.isEmpty())
                recover(damaged, suffixed(paths.constFirst()));
        });
}

void WorkspaceCommands::recover(const QString &damaged, const QString &path)
{
    expect(tr("Recovering %1").arg(QFileInfo(damaged).fileName()));
    whenDone(m_workspaces.recover(damaged, path), this, [this, damaged](const Result<QString> &result) {
        settle();
        if (result)
            m_notices.show({.status = Status::Success, .title = tr("What could be read is open"), .text = *result, .id = WorkspaceNotice});
        else if (result.error().kind == Error::Kind::Conflict) // nothing is written over a file that exists
            refuse(tr("Nothing was recovered"), result.error(), tr("Choose another name…"),
                [this, damaged] { askForRecovery(damaged); });
        else
            refuse(tr("Nothing could be recovered"), result.error());
    });
}

void WorkspaceCommands::askForCopy()
{
    m_prompts.askForSaveFile(m_window, tr("Save workspace as"), besides(m_workspaces.path(), tr(" copy")),
        tr("Workspaces (*.bucketwatch)"), Prompts::Existing::IsReplaced, [this](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            const QString path = suffixed(paths.constFirst());
            if (path == paths.constFirst() || !QFileInfo::exists(path))
                saveAs(path);
            else
                askToReplace(path);
        });
}

void WorkspaceCommands::askToReplace(const QString &path)
{
    // The dialog asked about the name without the suffix, under which there was no file.
    const QString question = tr("%1 exists already. The workspace in it, and its history, is lost when it is replaced.")
                                 .arg(QFileInfo(path).fileName());
    m_prompts.confirm(m_window, tr("Replace this workspace?"), question, tr("Replace"), [this, path](bool agreed) {
        if (agreed)
            saveAs(path);
    });
}

void WorkspaceCommands::saveAs(const QString &path)
{
    expect(tr("Saving %1").arg(QFileInfo(path).fileName()));
    whenDone(m_workspaces.saveAs(path), this, [this, path](const Result<void> &result) {
        settle();
        if (result)
            m_notices.show({.status = Status::Success, .title = {}, .text = tr("The workspace is saved as %1, which is open now.").arg(QFileInfo(path).fileName()), .id = WorkspaceNotice});
        else
            refuse(tr("The workspace could not be saved"), result.error());
    });
}

void WorkspaceCommands::askForImport()
{
    m_prompts.askForFiles(m_window, tr("Import configuration"),
        tr("Answers, exports and states (*.json *.csv *.tfstate);;All files (*)"), [this](const QStringList &paths) {
            if (!paths.isEmpty())
                (void)openImport(paths);
        });
}

ImportConfigurationDialog *WorkspaceCommands::openImport(const QStringList &paths)
{
    auto *dialog = new ImportConfigurationDialog(paths, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askForNewFile(dialog->organization()); });
    dialog->open();
    return dialog;
}

void WorkspaceCommands::askForNewFile(const std::shared_ptr<const ImportedOrganization> &imported)
{
    static const QRegularExpression noPartOfAName(u"[/\\\\\\x00-\\x1f]"_s);
    const QString typed = QString(imported->view.name).replace(noPartOfAName, u"-"_s);
    const QString name = typed.isEmpty() ? tr("imported") : typed;
    const QString open = m_workspaces.path();
    const QString folder = open.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(open).absolutePath();
    m_prompts.askForSaveFile(m_window, tr("Save the imported workspace as"), folder + u'/' + name + u".bucketwatch"_s,
        tr("Workspaces (*.bucketwatch)"), Prompts::Existing::IsRefused, [this, imported](const QStringList &paths) {
            if (!paths.isEmpty())
                create(imported, suffixed(paths.constFirst()));
        });
}

void WorkspaceCommands::create(const std::shared_ptr<const ImportedOrganization> &imported, const QString &path)
{
    expect(tr("Importing %1").arg(QFileInfo(path).completeBaseName()));
    const std::shared_ptr<const OrganizationView> organization(imported, &imported->view);
    whenDone(m_workspaces.create(organization, path), this, [this, imported](const Result<void> &result) {
        settle();
        if (!result && result.error().kind == Error::Kind::Conflict) { // nothing is written over a file that exists
            refuse(tr("Nothing was imported"), result.error(), tr("Choose another name…"),
                [this, imported] { askForNewFile(imported); });
            return;
        }
        if (!result) {
            refuse(tr("Nothing could be imported"), result.error());
            return;
        }
        QStringList unknown;
        for (const UnknownPart &part : imported->unknown)
            unknown << part.text();
        m_notices.show({.status = unknown.isEmpty() ? Status::Success : Status::Warning,
            .title = tr("The imported workspace is open"),
            .text = unknown.join(u'\n'),
            .id = WorkspaceNotice});
    });
}

void WorkspaceCommands::askForReset()
{
    m_prompts.confirm(m_window, tr("Reset the demo?"), tr("The demo workspace is made anew. Every change in it, and its history, is lost."), tr("Reset demo"), [this](bool agreed) {
        if (!agreed)
            return;
        expect(tr("Making the demo"));
        whenDone(m_workspaces.resetDemo(), this, [this](const Result<void> &result) {
            settle();
            if (!result)
                refuse(tr("The demo could not be reset"), result.error());
        });
    });
}

} // namespace bucketwatch
