// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaypage.h"

#include "context/recordingdesk.h"
#include "items/replaytext.h"
#include "replay/demorecording.h"
#include "replay/keptdatabases.h"
#include "replay/loadingpane.h"
#include "replay/replaymenu.h"
#include "replay/replayscenes.h"
#include "replay/replayview.h"
#include "replay/welcomepane.h"
#include "style/alert.h"
#include "style/button.h"
#include "style/header.h"

#include <QAbstractSpinBox>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace bucketwatch {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto OutdatedNotice = "replay-outdated"_L1;
constexpr auto FollowingNotice = "replay-following"_L1;

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const auto urls = data->urls(); const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

/// True for a field that somebody may be typing in.
bool takesText(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget);
}

} // namespace

ReplayPage::ReplayPage(const PageContext &context, QWidget *parent, ReplaySession::Loader loader)
    : Page(tr("Event replay"), Extent::Filling, parent)
    , m_context(context)
    , m_notices(&context.notices)
    , m_session(new ReplaySession(context.service, context.clock, std::move(loader), this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePane)
    , m_loading(new LoadingPane(*m_session))
    , m_failed(new Alert(Status::Error, {}))
    , m_following(new Alert(Status::InProgress, {}, this))
    , m_view(new ReplayView(*m_session, context.syntax))
{
    setAcceptDrops(true);
    auto *open = new Button(u"document-open"_s, tr("Open recording"), Button::Kind::Normal, this);
    open->setObjectName("openRecording"_L1);
    auto *actions = new DropdownButton(tr("Actions"), this);
    actions->setObjectName("replayActions"_L1);
    header()->addAction(open);
    header()->addAction(actions);
    m_menu = new ReplayMenu(*m_session, context, *m_view, *actions->dropdown(), this);
    connect(open, &QPushButton::clicked, m_menu, &ReplayMenu::openFiles);

    addFollowing();
    addStates();
    new KeptDatabases(*m_session, this);
    const auto lay = [this] { RecordingDesk::of(m_context.service).lay(m_session->replay(), m_session->title()); };
    connect(m_session, &ReplaySession::stateChanged, this, &ReplayPage::showState);
    connect(m_session, &ReplaySession::listsChanged, this, &ReplayPage::showHeading);
    connect(m_session, &ReplaySession::replayChanged, this, lay);
    connect(m_session, &ReplaySession::replayUpdated, this, lay);
    connect(m_session, &ReplaySession::replayUpdated, this, &ReplayPage::showHeading);
    connect(m_session, &ReplaySession::outdatedChanged, this, &ReplayPage::offerReload);
    connect(m_view, &ReplayView::statusTextChanged, this, &ReplayPage::setStatusText);
    const auto keep = [this] { RecordingDesk::of(m_context.service).setSource(m_session->source()); };
    connect(m_session, &ReplaySession::stateChanged, this, keep);
    connect(m_session, &ReplaySession::followingChanged, this, keep);
    connect(m_session, &ReplaySession::listsChanged, this, keep);
    addShortcuts();
    // From top to bottom, whatever order things were made in.
    setTabOrder({open, actions, m_following, m_welcome, m_loading, m_failed, m_view});
    showState();
}

void ReplayPage::addFollowing()
{
    m_following->setObjectName("followingFiles"_L1);
    m_following->setText({}, tr("The files are followed: new events and findings appear as they grow or others come."));
    auto *stop = new Button(tr("Stop following"), Button::Kind::Normal);
    stop->setObjectName("stopFollowing"_L1);
    m_following->addAction(stop);
    m_following->hide();
    connect(stop, &QPushButton::clicked, m_session, [this] { m_session->setFollowing(false); });
    connect(m_session, &ReplaySession::followingChanged, this, &ReplayPage::showFollowing);
    add(m_following);
}

void ReplayPage::showFollowing(bool following, const QString &error)
{
    const bool hadFocus = m_following->isAncestorOf(window()->focusWidget());
    m_following->setVisible(following);
    if (hadFocus && m_session->state() == ReplaySession::State::Ready)
        m_view->focusTimeline();
    if (following)
        m_context.notices.dismiss(FollowingNotice);
    else if (!error.isEmpty())
        m_context.notices.show({.status = Status::Error, .title = tr("The files are not followed any more"), .text = error, .id = FollowingNotice});
}

void ReplayPage::addStates()
{
    connect(m_welcome, &WelcomePane::filesRequested, m_menu, &ReplayMenu::openFiles);
    connect(m_welcome, &WelcomePane::folderRequested, m_menu, &ReplayMenu::openFolder);
    connect(m_welcome, &WelcomePane::demoRequested, this, &ReplayPage::openDemo);
    m_failed->setObjectName("replayFailed"_L1);
    auto *again = new Button(tr("Try again"), Button::Kind::Normal);
    again->setObjectName("tryAgain"_L1);
    m_failed->addAction(again);
    connect(again, &QPushButton::clicked, m_session, &ReplaySession::reload);
    // These three are as high as their text; only the view takes the height that there is.
    for (QWidget *pane :
        {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_failed)}) {
        auto *top = new QWidget;
        auto *column = new QVBoxLayout(top);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(pane);
        column->addStretch(1);
        m_stack->addWidget(top);
    }
    m_stack->addWidget(m_view);
    add(m_stack, 1);
}

void ReplayPage::openDemo(Demo demo)
{
    if (const std::optional<ReplayOptions> options = demoRecordingOptions(demo))
        m_session->open(*options, WelcomePane::titleOf(demo));
}

void ReplayPage::take(const QString &request)
{
    if (request == QLatin1StringView(ReplayRequests::Files))
        m_menu->openFiles();
    else if (request == QLatin1StringView(ReplayRequests::Folder))
        m_menu->openFolder();
    else if (request == QLatin1StringView(ReplayRequests::Demo))
        openDemo(Demo::Day);
    else if (request == QLatin1StringView(ReplayRequests::Resume))
        resume();
}

void ReplayPage::resume()
{
    const std::optional<RecordingDesk::Source> source = RecordingDesk::of(m_context.service).source();
    if (!source)
        return;
    m_session->resume(*source);
    if (source->isFollowed)
        connect(m_session, &ReplaySession::replayChanged, this, [this] { m_session->setFollowing(true); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

ReplayPage::~ReplayPage()
{
    RecordingDesk::of(m_context.service).lay(nullptr, {});
    if (!m_notices) // a window may end with them first
        return;
    m_notices->dismiss(OutdatedNotice);
    m_notices->dismiss(FollowingNotice);
}

PageDescription ReplayPage::description()
{
    return {QLatin1StringView(PageIds::Replay), tr("Simulator"), tr("Event replay"),
        [](const PageContext &context, QWidget *parent) { return new ReplayPage(context, parent); },
        [](Page &page, const QString &filter) { static_cast<ReplayPage &>(page).take(filter); },
        [](Page &page, const QStringList &paths) { static_cast<ReplayPage &>(page).session().open(paths); }};
}

bool ReplayPage::isSettled() const
{
    return m_session->state() != ReplaySession::State::Loading && !m_session->isLookingForMissed() && !m_view->isReading()
        && !m_view->isCounting() && !m_menu->isBusy();
}

std::vector<Scene> ReplayPage::scenes()
{
    return replayScenes(*this);
}

void ReplayPage::showState()
{
    // Reading again keeps showing what is there until it is replaced; only its head says so.
    switch (m_session->state()) {
    case ReplaySession::State::Empty:
        m_stack->setCurrentWidget(m_welcome->parentWidget());
        break;
    case ReplaySession::State::Loading:
        m_stack->setCurrentWidget(m_loading->parentWidget());
        break;
    case ReplaySession::State::Failed:
        showError();
        m_stack->setCurrentWidget(m_failed->parentWidget());
        break;
    case ReplaySession::State::Ready: {
        const QWidget *focus = window()->focusWidget();
        const bool takesFocus = !focus || isAncestorOf(focus) || (isVisible() && !takesText(*focus));
        m_stack->setCurrentWidget(m_view);
        if (takesFocus)
            m_view->focusTimeline();
        break;
    }
    }
    if (m_session->state() != ReplaySession::State::Ready)
        setStatusText({});
    showHeading();
}

void ReplayPage::showError()
{
    const Error &error = m_session->error();
    m_failed->setText(tr("The recording could not be opened"), error.message);
}

void ReplayPage::showHeading()
{
    const std::shared_ptr<const Replay> replay = m_session->replay();
    const bool isReady = m_session->state() == ReplaySession::State::Ready && replay;
    header()->setDescription(isReady ? headingText(*replay) : QString());
}

QString ReplayPage::headingText(const Replay &replay) const
{
    const EventLog &events = *replay.events;
    if (events.size() == 0) //: %1 is the name of a recording
        return tr("%1: no events").arg(m_session->title());
    const QString count = tr("%Ln event(s)", nullptr, static_cast<int>(events.size()));
    const QString accounts = tr("%Ln account(s)", nullptr, m_session->accountCount());
    const Playback &playback = m_session->playback();
    //: %1 is the name of a recording, %2 "72,539 events", %3 "214 accounts", %4 "November 23, 2026, 00:00 to 24:00 (UTC)"
    return tr("%1 – %2, %3, %4").arg(m_session->title(), count, accounts, spanText(playback.begin(), playback.end()));
}

void ReplayPage::offerReload(bool outdated)
{
    if (!outdated) {
        m_context.notices.dismiss(OutdatedNotice);
        return;
    }
    Notice notice {Status::Info, tr("S3 Protection or lists changed for accounts of this recording"),
        tr("The findings shown are those of the configuration before. Detect again to see what is found now.")};
    notice.id = OutdatedNotice;
    notice.actionText = tr("Detect again");
    notice.action = [session = QPointer(m_session)] {
        if (session)
            session->reload();
    };
    m_context.notices.show(notice);
}

void ReplayPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_session->state() == ReplaySession::State::Ready)
                act();
        });
    };
    const auto byMinutes = [this](int minutes) {
        Playback &playback = m_session->playback();
        playback.seek(playback.position() + std::chrono::minutes(minutes));
    };
    add(Qt::SHIFT | Qt::Key_Left, [byMinutes] { byMinutes(-1); });
    add(Qt::SHIFT | Qt::Key_Right, [byMinutes] { byMinutes(1); });
    add(Qt::Key_BracketLeft, [this] { m_view->changeSpeed(-1); });
    add(Qt::Key_BracketRight, [this] { m_view->changeSpeed(1); });
    add(Qt::Key_N, [this] { m_view->seekFinding(1); });
    add(Qt::Key_P, [this] { m_view->seekFinding(-1); });
    for (const Qt::Key more : {Qt::Key_Plus, Qt::Key_Equal})
        add(more, [this] { m_view->zoom(1); });
    add(Qt::Key_Minus, [this] { m_view->zoom(-1); });
    add(Qt::Key_0, [this] { m_view->showWhole(); });
    add(Qt::CTRL | Qt::Key_Left, [this] { m_view->pan(-1); });
    add(Qt::CTRL | Qt::Key_Right, [this] { m_view->pan(1); });
}

void ReplayPage::keyPressEvent(QKeyEvent *event)
{
    // What the widget with the focus has no use for: a button keeps its Space, a table its Home and End.
    if (m_session->state() != ReplaySession::State::Ready || event->modifiers() != Qt::NoModifier)
        return Page::keyPressEvent(event);
    Playback &playback = m_session->playback();
    switch (event->key()) {
    case Qt::Key_Space:
        m_view->togglePlaying();
        break;
    case Qt::Key_Left:
        m_view->step(-1);
        break;
    case Qt::Key_Right:
        m_view->step(1);
        break;
    case Qt::Key_Home:
        playback.seek(playback.begin());
        break;
    case Qt::Key_End:
        playback.seek(playback.end());
        break;
    case Qt::Key_Escape:
        if (m_view->isFindingOpen()) {
            m_view->closeFinding();
            break;
        }
        [[fallthrough]];
    default:
        Page::keyPressEvent(event);
    }
}

void ReplayPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReplayPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_session->open(localPaths(event->mimeData()));
}

} // namespace bucketwatch
