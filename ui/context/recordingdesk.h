// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"
#include "replay/replay.h"
#include "replay/replayloader.h"

#include <functional>
#include <optional>

namespace bucketwatch {

/// What the page Event replay can be opened with, see Navigator::openPage(): it asks for files or for a folder, reads the demo,
/// or reads what the page before it had open.
namespace ReplayRequests {
inline constexpr auto Files = "files";
inline constexpr auto Folder = "folder";
inline constexpr auto Demo = "demo";
inline constexpr auto Resume = "resume";
} // namespace ReplayRequests

/// The recording that is open in the window, for pages that ask what a configuration finds in it. The page that opens recordings
/// lays it here.
class RecordingDesk final : public QObject {
    Q_OBJECT
public:
    /// The one of @p service, which is made when it is first asked for and goes with the service.
    [[nodiscard]] static RecordingDesk &of(GuardDutyService &service);
    ~RecordingDesk() override;

    /// Null while none is open.
    [[nodiscard]] std::shared_ptr<const Replay> replay() const { return m_replay; }
    /// What the recording is called on its page.
    [[nodiscard]] QString title() const { return m_title; }

    void lay(std::shared_ptr<const Replay> replay, const QString &title);
    /// Lays the demo recording, read in the background; then @p then, also when it cannot be read, unless @p context is gone.
    void layDemo(QObject *context, const std::function<void()> &then);

    /// What the recording is read from, so that a page that takes the place of another goes on with it, see
    /// ReplayRequests::Resume.
    struct Source {
        ReplayOptions options;
        QString title; ///< empty: the name of the file or folder
        bool hasOwnLists = false; ///< the lists belong to the recording, not to the user
        bool isFollowed = false;
    };
    [[nodiscard]] const std::optional<Source> &source() const { return m_source; }
    void setSource(std::optional<Source> source) { m_source = std::move(source); }

Q_SIGNALS:
    void changed();

private:
    explicit RecordingDesk(GuardDutyService &service);

    std::shared_ptr<const Replay> m_replay;
    QString m_title;
    std::optional<Source> m_source;
};

} // namespace bucketwatch
