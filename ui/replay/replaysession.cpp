// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaysession.h"

#include "base/whendone.h"
#include "guardduty/guarddutyservice.h"
#include "organization/monitoring.h"
#include "replay/organizationlists.h"
#include "context/inbackground.h"
#include "context/plandesk.h"
#include "planning/planoutlook.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace bucketwatch {

namespace {

bool hasAllRegions(const OrganizationView &view)
{
    return std::ranges::all_of(view.regions, [](const auto &part) { return part->isLoaded; });
}

} // namespace

ReplaySession::ReplaySession(GuardDutyService &service, const Clock &clock, Loader loader, QObject *parent)
    : QObject(parent), m_service(service), m_plans(PlanDesk::of(service, clock)), m_loader(std::move(loader)), m_playback(new Playback(clock, this)), m_watch(new RecordingWatch(this))
{
    connect(m_watch, &RecordingWatch::changed, this, &ReplaySession::update);
    connect(&m_service, &GuardDutyService::organizationChanged, this, &ReplaySession::compareMonitoring);
    connect(&m_service, &GuardDutyService::organizationChanged, this, &ReplaySession::followPlan);
    connect(&m_plans, &PlanDesk::changed, this, &ReplaySession::followPlan);
}

ReplaySession::~ReplaySession()
{
    forgetMissed();
    m_future.cancel();
}

QStringList ReplaySession::lists(List list) const
{
    switch (list) {
    case List::Threat:
        return m_source.options.threatLists;
    case List::CustomThreat:
        return m_source.options.customThreatLists;
    case List::Tor:
        return m_source.options.torLists;
    case List::Trusted:
        return m_source.options.trustedLists;
    }
    return {};
}

QStringList &ReplaySession::listOf(List list)
{
    switch (list) {
    case List::Threat:
        return m_source.options.threatLists;
    case List::CustomThreat:
        return m_source.options.customThreatLists;
    case List::Tor:
        return m_source.options.torLists;
    case List::Trusted:
        break;
    }
    return m_source.options.trustedLists;
}

void ReplaySession::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_source.hasOwnLists)
        m_source.options = {};
    m_source.options.paths = paths;
    m_source.title.clear();
    m_source.hasOwnLists = false;
    m_keepPosition = false;
    endFollowing({});
    Q_EMIT listsChanged();
    start();
}

void ReplaySession::open(const ReplayOptions &options, const QString &title)
{
    endFollowing({});
    m_source = {options, title, true};
    m_keepPosition = false;
    Q_EMIT listsChanged();
    start();
}

std::optional<RecordingDesk::Source> ReplaySession::source() const
{
    if (m_state == State::Empty || m_state == State::Failed)
        return std::nullopt;
    return RecordingDesk::Source {m_source.options, m_source.title, m_source.hasOwnLists, m_following};
}

void ReplaySession::resume(const RecordingDesk::Source &source)
{
    endFollowing({});
    m_source = {source.options, source.title, source.hasOwnLists};
    m_keepPosition = false;
    Q_EMIT listsChanged();
    start();
}

void ReplaySession::reload()
{
    if (m_source.options.paths.isEmpty())
        return;
    m_keepPosition = m_replay != nullptr;
    start();
}

void ReplaySession::setLists(List list, const QStringList &paths)
{
    if (listOf(list) == paths)
        return;
    listOf(list) = paths;
    m_source.hasOwnLists = false;
    Q_EMIT listsChanged();
    reload();
}

void ReplaySession::clearLists()
{
    for (QStringList *list : {&m_source.options.threatLists, &m_source.options.customThreatLists, &m_source.options.torLists,
             &m_source.options.trustedLists})
        list->clear();
    Q_EMIT listsChanged();
    reload();
}

void ReplaySession::setDatabases(const Databases &databases)
{
    if (databases == m_databases)
        return;
    m_databases = databases;
    Q_EMIT databasesChanged();
    reload();
}

void ReplaySession::setFollowing(bool following)
{
    if (!following)
        return endFollowing({});
    if (m_following || m_state != State::Ready)
        return;
    m_following = true;
    m_playback->seek(m_playback->end());
    m_watch->start(m_replay->paths, m_replay->files);
    Q_EMIT followingChanged(true, {});
}

void ReplaySession::endFollowing(const QString &error)
{
    m_watch->stop();
    if (std::exchange(m_updating, false)) {
        m_future.cancel();
        ++m_run;
    }
    if (std::exchange(m_following, false))
        Q_EMIT followingChanged(false, error);
}

void ReplaySession::start()
{
    m_watch->stop();
    m_playback->pause();
    m_updating = false;
    m_progress = 0;
    setOutdated(false);
    setState(State::Loading);
    Q_EMIT progressChanged(m_progress);
    readWhenLoaded();
}

void ReplaySession::update()
{
    m_updating = true;
    readWhenLoaded();
}

void ReplaySession::readWhenLoaded()
{
    m_future.cancel();
    const int run = ++m_run;
    if (hasAllRegions(*m_service.organization())) {
        read(run);
        return;
    }
    // A recording may be of any Region, and what is not loaded looks as if nothing were monitored.
    whenDone(m_service.load({}), this, [this, run](const Result<void> &loaded) {
        if (run != m_run)
            return;
        if (loaded)
            read(run);
        else
            take(std::unexpected(loaded.error()));
    });
}

void ReplaySession::read(int run)
{
    const std::shared_ptr<const OrganizationView> view = m_service.organization();
    m_source.accounts = view->accounts;
    m_source.options.isMonitored = [view](AccountId account, std::string_view region) {
        return monitorsS3DataEvents(*view, account, region);
    };
    m_source.options.organization = view;
    m_source.options.asnFile = m_databases.asn;
    m_source.options.geoipFile = m_databases.geoip;
    m_reading.start();
    auto *watcher = new QFutureWatcher<Result<std::shared_ptr<const Replay>>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, run](int permille) {
        if (run != m_run)
            return;
        m_progress = permille;
        Q_EMIT progressChanged(permille);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, run, watcher] {
        watcher->deleteLater();
        if (run == m_run && !watcher->isCanceled() && watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    m_future = m_loader(m_source.options);
    watcher->setFuture(m_future);
}

void ReplaySession::take(Result<std::shared_ptr<const Replay>> result)
{
    if (!result && m_updating)
        return endFollowing(result.error().message); // what was read before is still there
    if (!result) {
        endFollowing({});
        m_error = std::move(result.error());
        forgetMissed();
        m_replay = nullptr;
        m_density = {};
        m_places.clear();
        Q_EMIT replayChanged();
        setState(State::Failed);
        return;
    }
    const int run = m_run;
    const auto counted = inBackground([replay = std::move(*result), accounts = m_source.accounts] {
        return lookedThrough(replay, accounts.get());
    });
    whenDone(counted, this, [this, run](Loaded loaded) {
        if (run == m_run)
            show(std::move(loaded));
    });
}

void ReplaySession::show(Loaded loaded)
{
    const Timestamp position = m_playback->position();
    m_replay = std::move(loaded.replay);
    m_density = std::move(loaded.density);
    m_places = std::move(loaded.places);
    m_accountCount = loaded.accountCount;
    m_foreignEvents = loaded.foreignEvents;
    forgetMissed();
    m_shown = m_source;
    const EventLog &events = *m_replay->events;
    const TimeSpan span = events.size() == 0 ? TimeSpan {} : spanAround(events.time(0), events.time(events.size() - 1));
    if (std::exchange(m_updating, false)) {
        m_playback->changeSpan(span.begin, span.end);
        Q_EMIT replayUpdated();
    } else {
        m_playback->setSpan(span.begin, span.end);
        Q_EMIT replayChanged();
        if (m_keepPosition)
            m_playback->seek(position);
        setState(State::Ready);
    }
    if (m_following) // reading is half of the work at most
        m_watch->start(m_replay->paths, m_replay->files, std::chrono::milliseconds(m_reading.elapsed()));
    lookForMissed();
    compareMonitoring(); // it may have changed while we read
}

void ReplaySession::lookForMissed()
{
    forgetMissed();
    m_lookForMissedUnwanted = std::make_shared<std::atomic_bool>(false);
    const auto work = [replay = m_replay, organization = m_shown.options.organization, isUnwanted = m_lookForMissedUnwanted] {
        return missedFindings(*replay, organization.get(), [&isUnwanted] { return isUnwanted->load(); });
    };
    whenDone(inBackground(work), this, [this, isUnwanted = m_lookForMissedUnwanted](std::vector<MissedFinding> missed) {
        if (isUnwanted->load())
            return;
        m_lookForMissedUnwanted.reset();
        m_allMissed = std::move(missed);
        followPlan();
        if (!m_isFollowingPlan) // else they are chosen once it is known
            chooseMissed();
    });
}

void ReplaySession::followPlan()
{
    m_isPlanStale = m_isFollowingPlan;
    if (m_isFollowingPlan)
        return;
    const auto view = m_service.organization();
    const bool asks = m_replay && !m_allMissed.empty() && !m_plans.plan().edits().empty() && hasAllRegions(*view);
    if (!asks) {
        if (std::exchange(m_planned, nullptr))
            chooseMissed();
        return;
    }
    m_isFollowingPlan = true;
    const auto work = [view, edits = m_plans.plan().edits(), when = m_plans.now()] { return outlookOf(view, edits, when).result; };
    whenDone(inBackground(work), this,
        [this, name = m_plans.plan().name()](const std::shared_ptr<const OrganizationView> &result) {
            m_isFollowingPlan = false;
            if (m_isPlanStale) {
                followPlan();
                return;
            }
            m_planned = result;
            m_plannedName = name;
            chooseMissed();
        });
}

void ReplaySession::chooseMissed()
{
    m_missed = m_allMissed;
    if (m_planned)
        std::erase_if(m_missed, [this](const MissedFinding &missed) {
            return !monitorsS3DataEvents(*m_planned, missed.key.account, missed.key.region.toStdString());
        });
    Q_EMIT missedChanged();
}

void ReplaySession::forgetMissed()
{
    if (m_lookForMissedUnwanted)
        m_lookForMissedUnwanted->store(true);
    m_lookForMissedUnwanted.reset();
    m_allMissed.clear();
    m_missed.clear();
    m_planned.reset();
    m_isPlanStale = m_isFollowingPlan;
}

void ReplaySession::compareMonitoring()
{
    if (!m_replay || m_state == State::Loading)
        return;
    const std::shared_ptr<const OrganizationView> view = m_service.organization();
    if (!hasAllRegions(*view)) {
        (void)m_service.load({}); // organizationChanged() leads here again
        return;
    }
    const OrganizationView &before = *m_shown.options.organization;
    setOutdated(std::ranges::any_of(m_places, [this, &view, &before](const Place &place) {
        return monitorsS3DataEvents(*view, place.first, place.second) != m_shown.options.isMonitored(place.first, place.second)
            || !haveSameLists(before, *view, place.first, place.second);
    }));
}

ReplaySession::Loaded ReplaySession::lookedThrough(const std::shared_ptr<const Replay> &replay, const AccountTable *workspace)
{
    const EventLog &events = *replay->events;
    QSet<std::pair<AccountId, TextId>> places;
    QSet<AccountId> accounts;
    qint64 foreignEvents = 0;
    for (qsizetype row = 0; row < events.size(); ++row) {
        const Event event = events.event(row);
        if (event.account.isValid())
            accounts.insert(event.account);
        if (event.kind != EventKind::Data)
            continue;
        places.insert({event.account, event.region});
        foreignEvents += !workspace || workspace->row(event.account) < 0;
    }
    Loaded loaded {replay, TimelineDensity(events), {}, static_cast<int>(accounts.size()), foreignEvents};
    for (const auto &[account, region] : std::as_const(places))
        loaded.places.emplace_back(account, events.text(region));
    return loaded;
}

void ReplaySession::cancel()
{
    if (m_state != State::Loading)
        return;
    m_future.cancel();
    ++m_run;
    endFollowing({});
    if (m_replay)
        m_source = m_shown;
    else
        m_source.options.paths.clear();
    Q_EMIT listsChanged();
    setState(m_replay ? State::Ready : State::Empty);
    compareMonitoring();
}

void ReplaySession::close()
{
    endFollowing({});
    m_future.cancel();
    ++m_run;
    if (m_source.hasOwnLists)
        m_source = {};
    m_source.options.paths.clear();
    Q_EMIT listsChanged();
    forgetMissed();
    m_replay = nullptr;
    m_density = {};
    m_places.clear();
    m_playback->setSpan({}, {});
    setOutdated(false);
    Q_EMIT replayChanged();
    setState(State::Empty);
}

void ReplaySession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void ReplaySession::setOutdated(bool outdated)
{
    if (m_outdated == outdated)
        return;
    m_outdated = outdated;
    Q_EMIT outdatedChanged(outdated);
}

} // namespace bucketwatch
