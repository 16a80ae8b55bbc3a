// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/destinationblock.h"

#include "items/displaytime.h"
#include "style/button.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>

namespace bucketwatch {

namespace {

QString textOf(const PublishingDestination &destination)
{
    const auto place = bucketPlaceFrom(destination.bucketArn);
    const QString bucket = !place ? destination.bucketArn
        : place->prefix.isEmpty() ? place->bucket
                                  : place->bucket + u'/' + place->prefix;
    //: %1 is a bucket, %2 a KMS key such as "alias/guardduty"
    return DestinationBlock::tr("%1, encrypted with %2").arg(bucket, kmsKeyName(destination.keyArn));
}

Status statusOf(PublishingStatus status)
{
    switch (status) {
    case PublishingStatus::PendingVerification:
        return Status::Pending;
    case PublishingStatus::Publishing:
        return Status::Success;
    case PublishingStatus::UnableToPublish:
        return Status::Error;
    case PublishingStatus::Stopped:
        return Status::Inactive;
    }
    Q_UNREACHABLE_RETURN(Status::Inactive);
}

QString statusText(const PublishingDestination &destination)
{
    if (destination.status != PublishingStatus::UnableToPublish)
        return displayName(destination.status);
    if (destination.failingSince == Timestamp())
        return DestinationBlock::tr("Unable to export. See whether GuardDuty may write to the bucket and use the key.");
    //: %1 is a moment
    return DestinationBlock::tr("Unable to export since %1. See whether GuardDuty may write to the bucket and use the key.")
        .arg(displayTime(destination.failingSince));
}

} // namespace

DestinationBlock::DestinationBlock(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary))
    , m_status(new StatusLabel)
    , m_reason(new StatusLabel)
    , m_edit(new Button({}))
    , m_stop(new Button(tr("Stop exporting…")))
{
    m_text->setObjectName(QStringLiteral("destinationText"));
    m_text->setSelectable(true);
    m_status->setObjectName(QStringLiteral("destinationStatus"));
    m_reason->setObjectName(QStringLiteral("destinationReason"));
    m_edit->setObjectName(QStringLiteral("editDestinationButton"));
    m_stop->setObjectName(QStringLiteral("stopExportButton"));
    m_edit->command();
    m_stop->command();
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new TextLabel(tr("S3 bucket"), TextLevel::Strong));
    for (QWidget *line : std::initializer_list<QWidget *> {m_text, m_status, m_reason})
        column->addWidget(line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(Tokens::ButtonGap);
    row->addLayout(column, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    connect(m_edit, &QAbstractButton::clicked, this, &DestinationBlock::editRequested);
    connect(m_stop, &QAbstractButton::clicked, this, &DestinationBlock::stopRequested);
}

void DestinationBlock::show(const DetectorSettings &settings, const QString &lock)
{
    const auto &destination = settings.destination;
    const QString unknown
        = settings.knowsDestination ? QString() : tr("The endpoint does not answer for the export of findings.");
    const QString why = !lock.isEmpty() ? lock : !unknown.isEmpty() ? unknown : settings.exportLock;
    if (!settings.knowsDestination)
        m_text->setText(tr("Not known"));
    else
        m_text->setText(destination ? textOf(*destination) : tr("No bucket: findings leave only through EventBridge"));
    m_text->setToolTip(destination ? destination->bucketArn + u'\n' + destination->keyArn : QString());
    m_status->setVisible(destination.has_value());
    if (destination)
        m_status->setStatus(statusOf(destination->status), statusText(*destination));
    m_reason->setVisible(!why.isEmpty());
    m_reason->setStatus(Status::Info, why);
    m_edit->setText(destination ? tr("Edit…") : tr("Configure now…"));
    m_edit->setAccessibleName(destination ? tr("Edit the S3 bucket that findings are exported to")
                                          : tr("Configure an S3 bucket that findings are exported to"));
    m_edit->setDisabledReason(why);
    m_stop->setVisible(destination.has_value());
    m_stop->setDisabledReason(why);
}

} // namespace bucketwatch
