// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dataeventssection.h"

#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QVBoxLayout>

namespace bucketwatch {

namespace {

QString code(const char *call)
{
    return QStringLiteral("<code>%1</code>").arg(QLatin1String(call));
}

QWidget *source(StatusLabel *status, const QString &examples)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(status);
    auto *text = new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary);
    text->setTextFormat(Qt::RichText);
    text->setText(examples);
    column->addWidget(text);
    return cell;
}

} // namespace

DataEventsSection::DataEventsSection(QWidget *parent)
    : Container(tr("How GuardDuty uses S3 data events"), parent), m_management(new StatusLabel), m_data(new StatusLabel)
{
    setObjectName(QStringLiteral("dataEventsSection"));
    m_management->setObjectName(QStringLiteral("managementEventsStatus"));
    m_data->setObjectName(QStringLiteral("dataEventsStatus"));
    header()->setDescription(tr("GuardDuty monitors both data sources. Each one records a different kind of activity."));
    auto *grid = new KeyValueGrid(2);
    grid->addWidget(tr("AWS CloudTrail management events"),
        source(m_management,
            //: %1 to %3 are names of API calls
            tr("Operations that list or configure buckets, such as %1, %2 and %3.")
                .arg(code("ListBuckets"), code("DeleteBuckets"), code("PutBucketReplication"))));
    grid->addWidget(tr("AWS CloudTrail data events for S3"),
        source(m_data,
            //: %1 to %4 are names of API calls
            tr("Object-level operations, such as %1, %2, %3 and %4.")
                .arg(code("GetObject"), code("ListObjects"), code("DeleteObject"), code("PutObject"))));
    add(grid);
    add(new TextLabel(tr("An object that an unauthenticated user can access is public, so GuardDuty doesn't process such "
                         "requests. It processes "
                         "requests made with valid IAM or AWS STS credentials."),
        TextLevel::Body, TextLabel::Tone::Secondary));
}

void DataEventsSection::show(const S3ProtectionSummary &summary)
{
    const bool runs = summary.guardDutyRuns();
    const bool analyzed = runs && summary.isEnabled();
    m_management->setStatus(
        runs ? Status::Success : Status::Inactive, runs ? tr("Monitored with foundational GuardDuty") : tr("Not monitored"));
    m_data->setStatus(
        analyzed ? Status::Success : Status::Inactive, analyzed ? tr("Monitored with S3 Protection") : tr("Not monitored"));
}

} // namespace bucketwatch
