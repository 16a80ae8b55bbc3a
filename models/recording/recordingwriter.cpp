// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingwriter.h"

#include "recording/attackscenario.h"
#include "recording/chance.h"
#include "recording/logwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Writes calls one after the other and remembers the first error.
class Delivery {
public:
    Delivery(const QString &path, std::uint64_t seed, std::string_view purpose) : m_writer(path), m_chance(seed, purpose) { }

    void add(const std::vector<RecordedCall> &calls)
    {
        constexpr int DeliveredTwice = 200; // one in so many
        for (const RecordedCall &call : calls) {
            const QJsonObject record = recordOf(call, m_chance);
            const int times = m_chance.isOneIn(DeliveredTwice) ? 2 : 1;
            for (int i = 0; i < times && m_result; ++i)
                m_result = m_writer.add(record);
            ++m_count;
        }
    }

    Result<qint64> finish()
    {
        for (const AttackList &list : attackLists()) {
            if (m_result)
                m_result = m_writer.addFile("lists/"_L1 + QLatin1StringView(list.fileName), list.content);
        }
        if (m_result)
            m_result = m_writer.finish();
        return m_result.transform([this] { return m_count; });
    }

private:
    LogWriter m_writer;
    Chance m_chance;
    Result<void> m_result;
    qint64 m_count = 0;
};

/// Of @p calls those before @p end, which are taken out.
std::vector<RecordedCall> takeUntil(std::vector<RecordedCall> &calls, qint64 end)
{
    const auto later = std::ranges::find_if(calls, [end](const RecordedCall &call) { return call.second >= end; });
    std::vector<RecordedCall> taken(std::make_move_iterator(calls.begin()), std::make_move_iterator(later));
    calls.erase(calls.begin(), later);
    return taken;
}

} // namespace

Result<qint64> writeRecording(const RecordingOptions &options, const QString &path)
{
    if (const Result<void> checked = checkRecording(options); !checked)
        return std::unexpected(checked.error());
    constexpr qint64 SecondsOfDay = 86'400;
    Delivery delivery(path, options.company.seed, "delivery");
    std::vector<RecordedCall> attack = recordAttack(options);
    qint64 end = 0;
    recordOrdinaryDays(options.company, [&](std::vector<RecordedCall> calls) {
        end += SecondsOfDay;
        std::ranges::move(takeUntil(attack, end), std::back_inserter(calls));
        std::ranges::stable_sort(calls, {}, &RecordedCall::second);
        delivery.add(calls);
    });
    delivery.add(attack);
    return delivery.finish();
}

Result<qint64> writeAttack(const RecordingOptions &options, const QString &path)
{
    if (const Result<void> checked = checkRecording(options); !checked)
        return std::unexpected(checked.error());
    Delivery delivery(path, options.company.seed, "attack");
    delivery.add(recordAttack(options));
    return delivery.finish();
}

} // namespace bucketwatch
