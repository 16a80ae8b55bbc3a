// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/samplessection.h"

#include "style/button.h"
#include "style/header.h"
#include "style/linkbutton.h"
#include "style/statuslabel.h"
#include "style/tokens.h"
#include "style/wrappingrow.h"

#include <QDateTime>
#include <QLocale>

namespace bucketwatch {

namespace {

QString dayOf(Timestamp time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    //: The form of a date, see QLocale::toString
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).date(), SamplesSection::tr("MMM d, yyyy"));
}

} // namespace

SamplesSection::SamplesSection(QWidget *parent)
    : Container(tr("Sample findings"), parent)
    , m_make(new Button(tr("Generate sample findings")))
    , m_line(new QWidget)
    , m_count(new StatusLabel)
    , m_archive(new LinkButton(tr("Archive samples")))
{
    setObjectName(QStringLiteral("samplesSection"));
    header()->setDescription(
        tr("One sample of each finding type, marked [SAMPLE]. They are only raised in this account and Region."));
    m_make->setObjectName(QStringLiteral("samplesButton"));
    header()->addAction(m_make);
    auto *shown = new LinkButton(tr("Show"));
    shown->setObjectName(QStringLiteral("showSamplesLink"));
    shown->setAccessibleName(tr("Show the sample findings"));
    m_archive->setObjectName(QStringLiteral("archiveSamplesLink"));
    m_count->setObjectName(QStringLiteral("samplesCount"));
    auto *row = new WrappingRow(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::ContainerGap);
    row->addWidget(m_count);
    row->addWidget(shown);
    row->addWidget(m_archive);
    add(m_line);
    connect(m_make, &QAbstractButton::clicked, this, &SamplesSection::generateRequested);
    connect(shown, &QAbstractButton::clicked, this, &SamplesSection::showRequested);
    connect(m_archive, &QAbstractButton::clicked, this, &SamplesSection::archiveRequested);
}

void SamplesSection::show(const OwnSamples &samples, const QString &makeLock, const QString &archiveLock)
{
    m_samples = samples;
    const auto count = static_cast<int>(samples.current.size());
    m_line->setVisible(count > 0);
    //: %1 is a date
    m_count->setStatus(Status::Success, tr("%n sample(s) from %1", nullptr, count).arg(dayOf(samples.newest)));
    m_archive->setEnabled(archiveLock.isEmpty());
    m_archive->setToolTip(archiveLock);
    m_make->setDisabledReason(makeLock);
}

} // namespace bucketwatch
