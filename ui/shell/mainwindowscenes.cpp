// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialogs and menus of the window itself that are worth a picture.

#include "base/whendone.h"
#include "dialogs/connectclidialog.h"
#include "dialogs/connectdialog.h"
#include "guardduty/changetitle.h"
#include "shell/historydialog.h"
#include "shell/mainwindow.h"
#include "shell/regionloading.h"
#include "shell/simulatorbar.h"
#include "shell/topbar.h"
#include "shell/workspacecommands.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

/// What bucketwatchctl prints, with the keys of AWS's documentation.
const auto ServeLine
    = R"({"endpoint":"http://127.0.0.1:7477","region":"eu-west-1","accounts":[)"
      R"({"accountId":"111122223333","name":"security-tooling","role":"delegated-administrator","accessKeyId":"AKIAIOSFODNN7EXAMPLE","secretAccessKey":"wJalrXUtnFEMI"},)"
      R"({"accountId":"444455556666","name":"management","role":"management","accessKeyId":"AKIAI44QH8DHBEXAMPLE","secretAccessKey":"je7MtGbClwBF"}]})"_L1;

/// A member list and what is no answer at all, as somebody would choose them; the folder goes with the program.
QStringList exampleFiles()
{
    static const QTemporaryDir folder;
    const QString members = folder.filePath(u"eu-west-1-members.json"_s);
    const QString letter = folder.filePath(u"notes.json"_s);
    const auto write = [](const QString &path, const char *content) {
        if (QFile file(path); file.open(QIODevice::WriteOnly))
            file.write(content);
    };
    write(members,
        R"({"Members":[{"AccountId":"111122223333","DetectorId":"12abc34d567e8fa901bc2d34e56789f0","Email":"a@halden.example",)"
        R"("RelationshipStatus":"Enabled","AdministratorId":"412887530196","UpdatedAt":"2026-01-01T00:00:00.000Z"}]})");
    write(letter, "{}");
    return {members, letter};
}

} // namespace

std::vector<Scene> MainWindow::scenes()
{
    const auto connectDialog = [this](const QString &line) {
        return [this, line] {
            auto *dialog = new ConnectDialog(this);
            dialog->setLine(line);
            dialog->open();
        };
    };
    std::vector<Scene> all {
        {u"help"_s, [this] { m_actions.action(u"help.page"_s)->setChecked(true); }},
        {u"history"_s, [this] { showHistory(); }},
        {u"history-to-point"_s, [this] { showRevertToPoint(); }},
        {u"connect-cli"_s, [this] { showConnectCli(); }},
        {u"connect-cli-on"_s,
            [this] {
                showConnectCli();
                m_connectCli->tryOut();
            }},
        {u"connect-endpoint"_s, connectDialog({})},
        {u"connect-endpoint-line"_s, connectDialog(ServeLine)},
        {u"damaged-workspace"_s,
            [this] {
                m_workspaceCommands->offerRecovery(u"halden.bucketwatch"_s,
                    {Error::Kind::Damaged, tr("The workspace %1 is damaged. It was left as it is.").arg(u"halden.bucketwatch"_s),
                        {}});
            }},
        {u"import-configuration"_s, [this] { (void)m_workspaceCommands->openImport(exampleFiles()); }},
        {u"palette"_s, [this] { showPalette(); }},
        {u"palette-found"_s, [this] { showPalette(u"led"_s); }},
        {u"palette-nothing"_s, [this] { showPalette(u"quantum"_s); }},
        {u"about"_s, [this] { showAbout(); }},
        {u"other-account"_s, [this] { askForIdentity(); }},
        {u"reset-demo"_s, [this] { m_workspaceCommands->askForReset(); }},
        {u"region-loading"_s, [this] { m_loading->cover(m_parts.service.organization()->regions.back()->region); }},
        {u"region-menu"_s, [this] { m_topBar->regionMenu()->popup(QPoint()); }},
        {u"editing-menu"_s, [this] { m_topBar->editingMenu()->popup(QPoint()); }},
        {u"identity-menu"_s, [this] { m_topBar->identityMenu()->popup(QPoint()); }},
        {u"edit-menu"_s, [this] { menuBar()->actions().at(1)->menu()->popup(mapToGlobal(QPoint(40, menuBar()->height()))); }},
    };
    for (Scene &scene : m_simulatorBar->scenes())
        all.push_back(std::move(scene));
    return all;
}

void MainWindow::showRevertToPoint()
{
    const auto view = m_parts.service.organization();
    const auto part = view->find(m_parts.session.region());
    const int row = view->accounts->row(m_parts.session.identity());
    if (!part || row < 0)
        return;
    // There are two edits to choose from once the plan of the account was switched and switched back.
    const bool on = part->detectors[std::size_t(row)].isEnabled(Feature::S3DataEvents);
    const auto set = [&](bool enabled) {
        const std::vector<Change> changes {SetOwnFeature {part->region, Feature::S3DataEvents, enabled}};
        return m_parts.service.change({{m_parts.session.identity(), Door::Window}, titleOf(changes), changes});
    };
    m_isPreparingScene = true;
    (void)set(!on);
    whenDone(set(on), this, [this](const Result<Outcome> &) {
        m_isPreparingScene = false;
        HistoryDialog *dialog = showHistory();
        const auto &edits = m_parts.service.history()->edits;
        if (edits.size() > 1)
            dialog->askForPoint((edits.end() - 2)->number);
    });
}

} // namespace bucketwatch
