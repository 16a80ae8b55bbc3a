// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventlog.h"

#include <QHash>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace bucketwatch {

/// Events in memory, for tests of what looks at a recording. Append them in order of time.
class FakeEventLog final : public EventLog {
public:
    struct Row {
        Timestamp time {};
        EventKind kind = EventKind::Data;
        const char *name = "GetObject";
        const char *bucket = "example-bucket";
        AccountId account {111122223333};
        bool isAnonymous = false;
        const char *caller = "arn:aws:iam::111122223333:user/reader";
        const char *accessKey = ""; ///< another one is another identity, of the same caller
    };

    FakeEventLog();

    void append(const Row &row);

    [[nodiscard]] qsizetype size() const override { return std::ssize(m_events); }
    [[nodiscard]] Event event(qsizetype row) const override { return m_events[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Timestamp time(qsizetype row) const override { return m_events[static_cast<std::size_t>(row)].time; }
    [[nodiscard]] std::string_view text(TextId id) const override { return m_texts[id]; }
    [[nodiscard]] qsizetype textCount() const override { return std::ssize(m_texts); }
    [[nodiscard]] const Identity &identity(IdentityId id) const override { return m_identities[id]; }
    [[nodiscard]] qsizetype identityCount() const override { return std::ssize(m_identities); }
    [[nodiscard]] Result<QByteArray> raw(qsizetype row) const override;
    [[nodiscard]] qsizetype firstRowAt(Timestamp time) const override;

private:
    [[nodiscard]] IdentityId identityOf(const Row &row);
    [[nodiscard]] TextId intern(const QByteArray &text);

    std::vector<Event> m_events;
    std::deque<std::string> m_texts;
    QHash<QByteArray, TextId> m_numbers;
    std::deque<Identity> m_identities;
};

/// @p count events, one every @p step from @p begin; each fourth is a management event.
[[nodiscard]] std::shared_ptr<FakeEventLog> steadyLog(qsizetype count, Timestamp begin, std::chrono::milliseconds step);
/// The moment that @p iso names, "2026-11-23T14:32:10Z"; it must name one.
[[nodiscard]] Timestamp at(const char *iso);

} // namespace bucketwatch
