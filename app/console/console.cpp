// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"

#include "cli/interruption.h"
#include "code/codepane.h"
#include "console/allpages.h"
#include "console/failureswitch.h"
#include "console/localendpoint.h"
#include "console/picturewriter.h"
#include "console/serviceconnection.h"
#include "console/simulatedworkspaces.h"
#include "context/recordingdesk.h"
#include "guardduty/operationtable.h"
#include "organization/generator.h"
#include "organization/identities.h"
#include "shell/connectioncommands.h"
#include "shell/pagehost.h"
#include "style/fonts.h"
#include "workspace/demoworkspace.h"
#include "workspace/newworkspace.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QFile>

namespace bucketwatch {

using namespace Qt::StringLiterals;

Console::Console(QApplication &application, ConsoleOptions options)
    : m_application(application), m_options(std::move(options)), m_clock(std::make_shared<SystemClock>()),
      m_settings(m_options.pictures.isEmpty() ? std::make_unique<Settings>() : std::make_unique<Settings>(m_scratch.filePath(u"settings.ini"_s))),
      m_spoken(m_language.setChoice(m_options.language.isEmpty() ? m_settings->language() : m_options.language)),
      m_service(std::make_unique<SimulatedGuardDuty>(m_clock)), m_opening(open()), m_theme(std::make_unique<Theme>(application))
{
    m_theme->setChoice(m_options.theme.value_or(m_settings->theme()));
}

Console::~Console() = default;

Result<QString> Console::workspaceForPictures()
{
    // Scenes save and undo: they do it on a copy.
    const QString copy = m_scratch.filePath(u"halden.bucketwatch"_s);
    if (m_options.workspace.isEmpty())
        return writeNewWorkspace(copy, generateOrganization(demoOptions()), Overwrite::No).transform([copy] { return copy; });
    if (!QFile::copy(m_options.workspace, copy))
        return std::unexpected(Error {Error::Kind::Storage, QCoreApplication::translate("Console", "%1 cannot be copied.").arg(m_options.workspace), {}});
    const QString log = u"-wal"_s; // what SQLite has not moved into the file yet
    if (QFile::exists(m_options.workspace + log))
        QFile::copy(m_options.workspace + log, copy + log);
    return copy;
}

Result<QString> Console::workspacePath()
{
    if (!m_options.pictures.isEmpty())
        return workspaceForPictures();
    return m_options.workspace.isEmpty() ? ensureDemoWorkspace() : Result<QString>(m_options.workspace);
}

QFuture<Result<OpenedWorkspace>> Console::open()
{
    const Result<QString> path = workspacePath();
    if (!path)
        return QtFuture::makeReadyValueFuture(Result<OpenedWorkspace>(std::unexpected(path.error())));
    m_workspace = *path;
    // Pictures are of every Region; a window begins with the one it shows and reads others when they are looked at.
    OpenOptions options;
    options.patience = LockPatience;
    if (m_options.pictures.isEmpty())
        options.region = wantedRegion();
    return m_service->open(*path, options);
}

void Console::prepare()
{
    Fonts::prepare(QApplication::font());
    CodePane::prepare(CodePane::Language::Bash, m_syntax);
    (void)OperationTable::builtIn();
}

Result<void> Console::waitForService()
{
    prepare();
    m_opening.waitForFinished();
    const Result<OpenedWorkspace> opened = m_opening.result();
    if (!opened && opened.error().kind == Error::Kind::Damaged && m_options.pictures.isEmpty()) {
        m_damaged = m_workspace;
        m_session = std::make_unique<Session>(wantedRegion(), AccountId());
        return {};
    }
    if (!opened)
        return std::unexpected(opened.error());
    m_service->catchUp();
    return chooseSession();
}

Result<void> Console::start()
{
    if (!m_spoken && !m_options.language.isEmpty())
        return m_spoken;
    if (const auto opened = waitForService(); !opened)
        return opened;
    m_shown = std::make_unique<SwitchableGuardDuty>(*m_service);
    m_connection = std::make_unique<ServiceConnection>(*m_shown, *m_service, *m_session, m_clock);
    m_workspaces = std::make_unique<SimulatedWorkspaces>(*m_service, *m_session, *m_connection);
    m_endpoint = std::make_unique<LocalEndpoint>(*m_service);
    m_endpoint->watch(*m_connection);
    m_failures = std::make_unique<FailureSwitch>(*m_service);

    makeWindow();
    // Queued: it is the window that is there, which asks for it.
    QObject::connect(&m_language, &Language::changed, m_shown.get(), [this] { makeWindowAnew(); }, Qt::QueuedConnection);
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    else if (!m_options.pictures.isEmpty())
        m_window->resize(1440, 900);
    return {};
}

void Console::makeWindow()
{
    m_window = std::make_unique<MainWindow>(WindowParts {*m_shown, *m_session, *m_clock, m_prompts, m_syntax, *m_settings, *m_theme,
        m_language, *m_workspaces, *m_endpoint, *m_failures}, allPages());
    new ConnectionCommands(*m_window, *m_connection);
}

void Console::makeWindowAnew()
{
    const std::unique_ptr<MainWindow> old = std::move(m_window); // until there is another: the last one to go ends the program
    makeWindow();
    if (RecordingDesk::of(*m_shown).source())
        m_window->openPage(QLatin1String(PageIds::Replay), QLatin1String(ReplayRequests::Resume));
    m_window->openPage(old->pages().openId());
    m_window->show();
}

Region Console::wantedRegion() const
{
    // The first start shows Ireland, as the pictures do.
    const Region last = Region::parse(m_settings->region()).value_or(*Region::parse(u"eu-west-1"_s));
    return m_options.region.value_or(last);
}

Result<void> Console::chooseSession()
{
    const auto view = m_service->organization();
    const auto text = [](const char *words) { return QCoreApplication::translate("Console", words); };
    if (view->regions.empty())
        return std::unexpected(Error {Error::Kind::BadInput, text("This workspace has no Region."), {}});

    // The first start shows Ireland where it is used, as the pictures do.
    Region region = view->regions.front()->region;
    for (const QString &candidate : {u"eu-west-1"_s, m_settings->region()}) {
        if (const auto known = Region::parse(candidate); known && view->find(*known))
            region = *known;
    }
    if (m_options.region && !view->find(*m_options.region))
        return std::unexpected(Error {Error::Kind::BadInput, text("The organization of this workspace does not use the Region %1.").arg(m_options.region->id()), {}});
    region = m_options.region.value_or(region);

    AccountId identity;
    const auto identities = suggestedIdentities(*view, *view->find(region));
    if (!identities.empty())
        identity = identities.front().account;
    if (const auto last = AccountId::parse(m_settings->identity()); last && view->accounts->row(*last) >= 0)
        identity = *last;
    if (m_options.identity && view->accounts->row(*m_options.identity) < 0)
        return std::unexpected(Error {Error::Kind::BadInput, text("The organization of this workspace has no account %1.").arg(m_options.identity->toString()), {}});
    m_session = std::make_unique<Session>(region, m_options.identity.value_or(identity));
    return {};
}

int Console::run()
{
    if (!m_options.pictures.isEmpty())
        return takePictures();
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::arrived, m_shown.get(), [this] { m_window->close(); });
    restoreSession();
    m_window->show();
    if (!m_damaged.isEmpty())
        m_window->openWorkspace(m_damaged);
    return QApplication::exec();
}

void Console::restoreSession()
{
    const PageHost &pages = m_window->pages();
    for (const QString &id : {m_options.page, m_settings->page(), pages.pages().empty() ? QString() : pages.pages().front().id}) {
        if (pages.find(id)) {
            m_window->openPage(id);
            break;
        }
    }
    m_window->openRecordings(m_options.recordings);
    if (!m_options.page.isEmpty() && !m_options.recordings.isEmpty())
        m_window->openPage(m_options.page);
}

int Console::takePictures()
{
    std::vector<Theme::Choice> themes {Theme::Choice::Light, Theme::Choice::Dark};
    if (m_options.theme)
        themes = {m_theme->isDark() ? Theme::Choice::Dark : Theme::Choice::Light};
    m_window->show();
    PictureWriter writer(*m_window, *m_session, *m_service, *m_theme, themes, m_options.pictures, m_service->organization(), m_options.recordings);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::arrived, &writer, [] { QApplication::exit(1); });
    QObject::connect(&writer, &PictureWriter::finished, &m_application, [](int status) { QApplication::exit(status); });
    writer.start();
    return QApplication::exec();
}

} // namespace bucketwatch
