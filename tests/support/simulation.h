// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/simulated/simulatedguardduty.h"
#include "organization/generator.h"
#include "workspace/newworkspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace bucketwatch::test {

/// A clock that stands still until it is told to go on.
class StoppedClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Timestamp m_now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(12);
};

inline const AccountId Administrator(412887530196);

inline Region region(QLatin1StringView id)
{
    return *Region::parse(QString(id));
}

/// The demo organization in a folder that goes away with the object.
class DemoSimulation {
public:
    explicit DemoSimulation(const GeneratorOptions &options = demoOptions())
    {
        written = writeNewWorkspace(path(), generateOrganization(options), Overwrite::No);
        reopen();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("test.bucketwatch")); }
    /// As if the program were ended and started again.
    void reopen(const OpenOptions &options = {})
    {
        service.reset();
        auto opened = SimulatedGuardDuty::opened(path(), clock, options);
        if (opened)
            service = std::move(*opened);
        else
            qCritical("%s: %s", qUtf8Printable(opened.error().message), qUtf8Printable(opened.error().detail));
    }
    [[nodiscard]] std::shared_ptr<const RegionView> region(QLatin1StringView id) const
    {
        return service->organization()->find(test::region(id));
    }

    QTemporaryDir folder;
    std::shared_ptr<StoppedClock> clock = std::make_shared<StoppedClock>();
    Result<void> written;
    std::unique_ptr<SimulatedGuardDuty> service;
};

/// Waits for @p future and for what was announced before it.
template<typename T> T waitFor(const QFuture<T> &future)
{
    QFuture<T> copy = future;
    if (!QTest::qWaitFor([&copy] { return copy.isFinished(); }, 30000))
        qFatal("The service does not answer.");
    QCoreApplication::sendPostedEvents();
    return copy.result();
}

/// Lets events pass until @p condition holds, at most 30 seconds; whether it does.
template<typename Condition> bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, 30000);
}

/// Active members of @p region whose S3 Protection is on.
inline int protectedMembers(const RegionView &region)
{
    int count = 0;
    for (std::size_t row = 0; row < region.members.size(); ++row) {
        if (region.members[row].status == RelationshipStatus::Enabled && region.detectors[row].isEnabled(Feature::S3DataEvents))
            ++count;
    }
    return count;
}

} // namespace bucketwatch::test
