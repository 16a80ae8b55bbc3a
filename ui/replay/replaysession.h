// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/recordingdesk.h"
#include "replay/missedfindings.h"
#include "replay/playback.h"
#include "replay/recordingwatch.h"
#include "replay/replayloader.h"
#include "replay/timelinedensity.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace bucketwatch {

class Clock;
class PlanDesk;
class GuardDutyService;
struct AccountTable;

/// The recording that is open in a window: opened, read in the background, read again when a list or the configuration
/// changed or, while it is followed, its files grew, closed. Monitoring follows the organization of the service. Lives in the thread of the window.
class ReplaySession final : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)
    enum class List { Threat, CustomThreat, Tor, Trusted };
    Q_ENUM(List)
    static constexpr int ListCount = 4;
    /// Files of MaxMind databases; those that are empty are not used.
    struct Databases {
        QString asn;
        QString geoip;

        friend bool operator==(const Databases &, const Databases &) = default;
    };

    using Loader = std::function<QFuture<Result<std::shared_ptr<const Replay>>>(ReplayOptions)>;

    ReplaySession(GuardDutyService &service, const Clock &clock, Loader loader, QObject *parent = nullptr);
    ~ReplaySession() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Null unless a recording is ready, or is being read again.
    [[nodiscard]] std::shared_ptr<const Replay> replay() const { return m_replay; }
    [[nodiscard]] const TimelineDensity &density() const { return m_density; }
    [[nodiscard]] Playback &playback() { return *m_playback; }
    [[nodiscard]] GuardDutyService &service() { return m_service; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// What the recording is called: the name of its file or folder unless it was opened under another.
    [[nodiscard]] QString title() const { return m_source.title.isEmpty() && m_replay ? m_replay->title : m_source.title; }
    /// What replay() was read with.
    [[nodiscard]] const ReplayOptions &options() const { return m_shown.options; }
    [[nodiscard]] QStringList paths() const { return m_source.options.paths; }
    [[nodiscard]] QStringList lists(List list) const;
    [[nodiscard]] const Databases &databases() const { return m_databases; }
    /// Whether the recording is read again when its files grow or others come.
    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// What the plan that is worked on would find besides, or while it is empty S3 Protection in all accounts, once it is known; see
    /// missedChanged().
    [[nodiscard]] const std::vector<MissedFinding> &missed() const { return m_missed; }
    /// The name of that plan; empty: missed() are of S3 Protection in all accounts.
    [[nodiscard]] QString missedWithPlan() const { return m_planned ? m_plannedName : QString(); }
    [[nodiscard]] bool isLookingForMissed() const { return m_lookForMissedUnwanted != nullptr || m_isFollowingPlan; }
    /// Accounts with events in the recording.
    [[nodiscard]] int accountCount() const { return m_accountCount; }
    /// Data events of accounts that the workspace did not have when the recording was read: a part of those not monitored.
    [[nodiscard]] qint64 foreignEvents() const { return m_foreignEvents; }
    /// 0 ... 1000 of the bytes that are read.
    [[nodiscard]] int progress() const { return m_progress; }
    /// S3 Protection or the lists of an account with data events in the recording are not as they were when it was read.
    [[nodiscard]] bool isOutdated() const { return m_outdated; }

    /// Reads @p paths in place of what is open. Nothing happens when there are none.
    void open(const QStringList &paths);
    /// The same under a name of its own and with lists of its own, which go with it. What is monitored is decided here
    /// all the same.
    void open(const ReplayOptions &options, const QString &title);
    /// What is open or being opened, for resume(); nothing when there is neither.
    [[nodiscard]] std::optional<RecordingDesk::Source> source() const;
    void resume(const RecordingDesk::Source &source);
    /// Reads the same files again, with the lists and the configuration of now; the play head stays where it is.
    void reload();
    /// Gives up reading: what was open before is there again, or nothing.
    void cancel();
    void close();
    /// Sets the files of one list, and reads again when a recording is open.
    void setLists(List list, const QStringList &paths);
    void clearLists();
    /// Sets where it is looked up to whom addresses belong, and reads again when a recording is open. They stay for others.
    void setDatabases(const Databases &databases);
    /// Follows the open recording, from its end on, or ends that. Another recording is not followed.
    void setFollowing(bool following);

Q_SIGNALS:
    void stateChanged();
    void replayChanged();
    /// The recording that is followed was read again, in the background: replay() is what it is now.
    void replayUpdated();
    /// missed() is known.
    void missedChanged();
    void progressChanged(int permille);
    void listsChanged();
    void databasesChanged();
    /// @param error why following ended by itself; empty when it was asked to
    void followingChanged(bool following, const QString &error);
    void outdatedChanged(bool outdated);

private:
    /// What is read, and with what.
    struct Source {
        ReplayOptions options;
        QString title; ///< empty: the name of the file or folder
        bool hasOwnLists = false; ///< the lists belong to the recording, not to the user
        std::shared_ptr<const AccountTable> accounts {}; ///< of the workspace
    };
    /// An account and Region with data events in a recording.
    using Place = std::pair<AccountId, std::string>;
    struct Loaded {
        std::shared_ptr<const Replay> replay;
        TimelineDensity density;
        std::vector<Place> places;
        int accountCount = 0;
        qint64 foreignEvents = 0;
    };

    void start();
    void update();
    void endFollowing(const QString &error);
    void readWhenLoaded();
    void read(int run);
    void take(Result<std::shared_ptr<const Replay>> result);
    void show(Loaded loaded);
    void setState(State state);
    void setOutdated(bool outdated);
    void lookForMissed();
    void forgetMissed();
    void followPlan();
    void chooseMissed();
    void compareMonitoring();
    [[nodiscard]] static Loaded lookedThrough(const std::shared_ptr<const Replay> &replay, const AccountTable *workspace);
    [[nodiscard]] QStringList &listOf(List list);

    GuardDutyService &m_service;
    PlanDesk &m_plans;
    Loader m_loader;
    Playback *m_playback;
    RecordingWatch *m_watch;
    QElapsedTimer m_reading;
    Databases m_databases;
    Source m_source;
    Source m_shown; ///< of m_replay; to go back to when reading is cancelled
    QFuture<Result<std::shared_ptr<const Replay>>> m_future;
    std::shared_ptr<const Replay> m_replay;
    TimelineDensity m_density;
    std::vector<Place> m_places;
    std::vector<MissedFinding> m_allMissed; ///< with S3 Protection in all accounts
    std::vector<MissedFinding> m_missed; ///< of these, what is shown
    std::shared_ptr<const OrganizationView> m_planned; ///< what the plan leads to; null while it is empty
    QString m_plannedName; ///< of that plan
    bool m_isFollowingPlan = false; ///< it is being worked out
    bool m_isPlanStale = false; ///< and is another meanwhile
    std::shared_ptr<std::atomic_bool> m_lookForMissedUnwanted; ///< stops it; null: nothing looks for them
    Error m_error;
    State m_state = State::Empty;
    int m_progress = 0;
    int m_accountCount = 0;
    qint64 m_foreignEvents = 0;
    int m_run = 0; ///< a late answer of an earlier run is dropped
    bool m_outdated = false;
    bool m_keepPosition = false;
    bool m_following = false;
    bool m_updating = false; ///< what is being read is what is shown, grown
};

} // namespace bucketwatch
