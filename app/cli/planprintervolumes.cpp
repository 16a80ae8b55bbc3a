// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/planprintervolumes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct VolumeTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanVerb)
};

QString placesText(VolumeOrigin origin, int places)
{
    switch (origin) {
    case VolumeOrigin::Assumed:
        //: A place is an account in a Region
        return VolumeTexts::tr("assumed in %n place(s)", nullptr, places);
    case VolumeOrigin::Given:
        return VolumeTexts::tr("given for the account in %n place(s)", nullptr, places);
    case VolumeOrigin::Measured:
        return VolumeTexts::tr("measured in %n place(s)", nullptr, places);
    case VolumeOrigin::Unknown:
        return VolumeTexts::tr("unknown in %n place(s)", nullptr, places);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QJsonObject volumesJson(const RecordedVolumes *measured, const QString &recording)
{
    const bool isKnown = measured && measured->knowsDataEvents();
    const double days
        = isKnown ? double(measured->covered().count()) / double(std::chrono::milliseconds(std::chrono::days(1)).count()) : 0;
    return {{u"from"_s, measured ? u"recording"_s : u"assumptions"_s},
        {u"recording"_s, measured ? QJsonValue(recording) : QJsonValue()}, {u"days"_s, isKnown ? QJsonValue(days) : QJsonValue()},
        {u"guessFactor"_s, CostBasis::GuessFactor}};
}

QJsonObject originsJson(const VolumeOrigins &origins)
{
    return {{u"measuredPlaces"_s, placesOf(origins, VolumeOrigin::Measured)},
        {u"givenPlaces"_s, placesOf(origins, VolumeOrigin::Given)},
        {u"assumedPlaces"_s, placesOf(origins, VolumeOrigin::Assumed)},
        {u"unknownPlaces"_s, placesOf(origins, VolumeOrigin::Unknown)}};
}

QStringList volumesLines(const RecordedVolumes *measured, const QString &recording)
{
    if (!measured)
        return {VolumeTexts::tr("Volumes are assumed and may be half or twice as much, so an amount is a range.")};
    QStringList lines;
    if (measured->knowsDataEvents())
        //: %1 is the name of a recording
        lines << VolumeTexts::tr("Volumes are measured over %n day(s) of %1 and scaled to 30 days.", nullptr, measured->days())
                     .arg(recording);
    else if (!measured->hasDataEvents())
        lines << VolumeTexts::tr("There are no data events of S3 in %1, so their volume is unknown.").arg(recording);
    else
        lines << VolumeTexts::tr("%1 covers less than a day, so the volume of S3 data events is unknown.").arg(recording);
    lines << VolumeTexts::tr("Those that are assumed may be half or twice as much, so an amount is a range.");
    return lines;
}

QString originsText(DataSource source, const VolumeOrigins &origins)
{
    QStringList parts;
    for (const VolumeOrigin origin :
        {VolumeOrigin::Measured, VolumeOrigin::Given, VolumeOrigin::Assumed, VolumeOrigin::Unknown}) {
        if (const int places = placesOf(origins, origin); places > 0)
            parts << placesText(origin, places);
    }
    //: %1 is a data source, %2 a list: "measured in 3 places, assumed in 1 place"
    return parts.isEmpty() ? QString()
                           : VolumeTexts::tr("Volume of %1: %2").arg(displayName(source), parts.join(VolumeTexts::tr(", ")));
}

} // namespace bucketwatch
