// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/detectorsettings.h"

#include "findings/samplefindings.h"
#include "guardduty/preview.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

struct DetectorWords {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::DetectorWords)
};

constexpr qsizetype MaxKeyLength = 128;
constexpr qsizetype MaxValueLength = 256;

QString anyBucket()
{
    return arnOf({QStringLiteral("bucket"), {}});
}

QString anyKey()
{
    return QStringLiteral("arn:aws:kms:eu-west-1:111122223333:alias/key");
}

PublishingFrequency other(PublishingFrequency frequency)
{
    return frequency == PublishingFrequency::SixHours ? PublishingFrequency::OneHour : PublishingFrequency::SixHours;
}

} // namespace

DetectorSettings detectorSettingsFor(const OrganizationView &view, Region region, const Caller &caller)
{
    DetectorSettings settings;
    const auto part = view.find(region);
    const int row = view.accounts->row(caller.account);
    if (part && row >= 0) {
        settings.detector = part->detectors[static_cast<std::size_t>(row)];
        if (const auto tags = part->tags.find(caller.account); tags != part->tags.end())
            settings.tags = tags->second;
        settings.destination = destinationOf(*part, caller.account);
        settings.knowsDestination = part->knowsDestinations;
    }
    const auto lockOf = [&](const Change &change) {
        const auto preview = previewOf(view, {caller, {}, {change}});
        return preview ? QString() : preview.error().message;
    };
    // Only what is different is checked, so each asks for something that is.
    settings.frequencyLock = lockOf(SetOwnDetector {region, {}, other(settings.detector.frequency)});
    settings.tagsLock = lockOf(SetTags {region, {{QStringLiteral("key"), QStringLiteral("value")}}, {}});
    settings.enableLock = lockOf(CreateDetector {region, true, {}, {}, {}, {}});
    settings.suspendLock = lockOf(SetOwnDetector {region, !settings.runs(), {}});
    settings.disableLock = lockOf(DeleteDetector {region});
    if (settings.destination)
        settings.exportLock = lockOf(DeleteDestination {region, {}});
    else
        settings.exportLock = lockOf(CreateDestination {region, {{}, anyBucket(), anyKey()}});
    return settings;
}

OwnSamples ownSamplesIn(const RegionView &region, AccountId account)
{
    OwnSamples samples;
    for (const StoredFinding &finding : region.findings.rows()) {
        if (finding.account != account || finding.state.isArchived || !finding.content || !isSampleContent(*finding.content))
            continue;
        samples.current.push_back(finding.id);
        samples.newest = std::max(samples.newest, finding.state.updatedAt);
    }
    return samples;
}

QString tagProblem(const QString &key, const QString &value)
{
    if (key.isEmpty())
        return DetectorWords::tr("A tag needs a key.");
    if (key.startsWith(QLatin1StringView("aws:"), Qt::CaseInsensitive))
        return DetectorWords::tr("Keys that begin with aws: are reserved.");
    if (key.size() > MaxKeyLength)
        return DetectorWords::tr("A key has at most %n character(s).", nullptr, int(MaxKeyLength));
    if (value.size() > MaxValueLength)
        return DetectorWords::tr("A value has at most %n character(s).", nullptr, int(MaxValueLength));
    return {};
}

} // namespace bucketwatch
