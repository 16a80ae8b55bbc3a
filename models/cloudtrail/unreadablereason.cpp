// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/unreadablereason.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Unreadable)
};

QString textOf(Defect defect)
{
    switch (defect) {
    case Defect::NotJson:
        return Reasons::tr("At byte %1 there is something that is not JSON.");
    case Defect::BrokenRecord:
        return Reasons::tr("The record at byte %1 is broken JSON.");
    case Defect::BrokenPart:
        return Reasons::tr("A part of the record at byte %1 is broken JSON: what it says is not known.");
    case Defect::MissingComma:
        return Reasons::tr("Before the record at byte %1 a comma is missing.");
    case Defect::Truncated:
        return Reasons::tr("It ends too early: what begins at byte %1 is not complete.");
    case Defect::TooLarge:
        return Reasons::tr("The record at byte %1 is too large.");
    case Defect::NotARecord:
        return Reasons::tr("What stands at byte %1 is not a CloudTrail record.");
    case Defect::GivenUp:
        return Reasons::tr("So much is broken that the rest, from byte %1 on, was left out.");
    }
    return {};
}

} // namespace

QString reasonOf(const FileFailure &failure)
{
    switch (failure.kind) {
    case FileFailure::Kind::None:
        break;
    case FileFailure::Kind::CannotOpen:
        return Reasons::tr("It cannot be opened: %1.").arg(failure.detail);
    case FileFailure::Kind::CannotRead:
        return Reasons::tr("It cannot be read: %1.").arg(failure.detail);
    case FileFailure::Kind::Utf16:
        return Reasons::tr("It is UTF-16 text; CloudTrail logs are UTF-8.");
    case FileFailure::Kind::Damaged:
        return Reasons::tr("The gzip data is damaged near byte %1.").arg(failure.offset);
    case FileFailure::Kind::EndsEarly:
        return Reasons::tr("The gzip data ends too early, at byte %1.").arg(failure.offset);
    case FileFailure::Kind::TrailingBytes:
        return Reasons::tr("After the gzip data, at byte %1, there is something else.").arg(failure.offset);
    case FileFailure::Kind::DamagedArchive:
        return failure.detail.isEmpty()
            ? Reasons::tr("The archive is damaged near byte %1.").arg(failure.offset)
            : Reasons::tr("The archive is damaged near byte %1: %2.").arg(QString::number(failure.offset), failure.detail);
    case FileFailure::Kind::Encrypted:
        return Reasons::tr("It is encrypted.");
    case FileFailure::Kind::TooDeep:
        return Reasons::tr("Too many archives are nested in each other here.");
    case FileFailure::Kind::UnpacksTooLarge:
        return Reasons::tr("Near byte %1 it unpacks to so much more than its size that the rest was left out.")
            .arg(failure.offset);
    }
    return {};
}

QString reasonOf(const DefectPlace &place)
{
    if (place.defect == Defect::NotJson && place.offset == 0)
        return Reasons::tr("It is neither JSON nor gzip.");
    return textOf(place.defect).arg(place.offset);
}

QString reasonForNoRecords()
{
    return Reasons::tr("It is JSON, but holds no CloudTrail records.");
}

QString reasonForMore(qint64 places)
{
    return Reasons::tr("There are %n more such places.", nullptr, static_cast<int>(places));
}

} // namespace bucketwatch
