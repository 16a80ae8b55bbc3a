// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/publishingdestination.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct DestinationTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::DestinationTexts)
};

constexpr std::array PublishingStatusNames {
    "PENDING_VERIFICATION"_L1, "PUBLISHING"_L1, "UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY"_L1, "STOPPED"_L1};

constexpr qsizetype LongestPrefix = 512;

const QRegularExpression &kmsArn()
{
    static const QRegularExpression form(
        u"\\Aarn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:((?:key/[A-Za-z0-9-]{1,256})|(?:alias/[A-Za-z0-9:/_-]{1,250}))\\z"_s);
    return form;
}

} // namespace

QString wireName(PublishingStatus status)
{
    return PublishingStatusNames[static_cast<std::size_t>(status)];
}

Result<PublishingStatus> parsePublishingStatus(QStringView text)
{
    const auto found = std::ranges::find_if(PublishingStatusNames, [text](QLatin1StringView name) { return text == name; });
    if (found == PublishingStatusNames.end())
        return std::unexpected(
            Error {Error::Kind::BadInput, DestinationTexts::tr("%1 is not a status of an export.").arg(text), {}});
    return static_cast<PublishingStatus>(std::distance(PublishingStatusNames.begin(), found));
}

QString displayName(PublishingStatus status)
{
    switch (status) {
    case PublishingStatus::PendingVerification:
        return DestinationTexts::tr("Pending verification");
    case PublishingStatus::Publishing:
        return DestinationTexts::tr("Exporting");
    case PublishingStatus::UnableToPublish:
        return DestinationTexts::tr("Unable to export");
    case PublishingStatus::Stopped:
        return DestinationTexts::tr("Stopped");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<BucketPlace> bucketPlaceFrom(const QString &arn)
{
    static const QRegularExpression form(
        u"\\Aarn:aws[a-z-]*:s3:::([a-z0-9](?:[a-z0-9-]|\\.(?!\\.)){1,61}[a-z0-9])(?:/([^/].*)?)?\\z"_s);
    const auto match = form.match(arn);
    if (!match.hasMatch())
        return std::nullopt;
    QString prefix = match.captured(2);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    const bool isPrefix = prefix.toUtf8().size() <= LongestPrefix
        && std::ranges::all_of(prefix, [](QChar character) { return character.isPrint() || character.isSurrogate(); });
    return isPrefix ? std::optional(BucketPlace {match.captured(1), prefix}) : std::nullopt;
}

QString arnOf(const BucketPlace &place, QStringView partition)
{
    const QString bucket = u"arn:%1:s3:::%2"_s.arg(partition, place.bucket);
    return place.prefix.isEmpty() ? bucket : bucket + u'/' + place.prefix;
}

bool isKmsKeyArn(const QString &arn)
{
    return kmsArn().match(arn).hasMatch();
}

QString kmsKeyName(const QString &arn)
{
    const auto match = kmsArn().match(arn);
    return match.hasMatch() ? match.captured(1) : arn;
}

} // namespace bucketwatch
