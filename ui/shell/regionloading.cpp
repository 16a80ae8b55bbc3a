// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/regionloading.h"

#include "context/session.h"
#include "shell/pagehost.h"
#include "shell/regionchooser.h"
#include "style/button.h"
#include "style/header.h"
#include "style/statuslabel.h"
#include "style/tokens.h"

#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto CoveredAfter = 150ms; ///< what comes sooner would only flicker
} // namespace

RegionLoading::RegionLoading(RegionChooser *chooser, const Session &session, PageHost *host)
    : Page({}, Extent::Filling, host)
    , m_chooser(chooser)
    , m_session(session)
    , m_host(host)
    , m_status(new StatusLabel)
    , m_cancel(new Button(tr("Cancel")))
    , m_late(new QTimer(this))
{
    setObjectName(u"regionLoading"_s);
    m_status->setObjectName(u"regionLoadingStatus"_s);
    m_cancel->setObjectName(u"cancelRegionButton"_s);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, Tokens::ContainerPadding, 0, 0);
    column->setSpacing(Tokens::ContainerGap);
    column->addWidget(m_status, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(1);
    add(middle, 1);
    m_host->addCover(this);
    m_late->setSingleShot(true);
    m_late->setInterval(CoveredAfter);
    connect(m_late, &QTimer::timeout, this, &RegionLoading::coverOrLeave);
    connect(m_cancel, &QAbstractButton::clicked, m_chooser, &RegionChooser::cancel);
    connect(m_chooser, &RegionChooser::loadingChanged, this, &RegionLoading::follow);
    connect(m_host, &PageHost::openChanged, this, [this] {
        if (!m_late->isActive())
            coverOrLeave();
    });
}

void RegionLoading::follow()
{
    const bool isCovering = m_host->isCoveredBy(this);
    if (m_chooser->loading() && !isCovering) {
        m_late->start();
        return;
    }
    m_late->stop();
    coverOrLeave();
}

void RegionLoading::coverOrLeave()
{
    if (const auto region = m_chooser->loading())
        cover(*region);
    else if (m_host->isCoveredBy(this))
        m_host->uncover();
}

void RegionLoading::cover(Region region)
{
    const Page *page = m_host->openPage();
    header()->setTitle(page ? page->header()->title() : QString());
    m_status->setStatus(Status::InProgress, tr("Loading %1").arg(region.name()));
    // At the start there is no other Region to stay at.
    m_cancel->setVisible(region != m_session.region());
    setAccessibleName(m_status->text());
    m_host->showCover(this);
}

} // namespace bucketwatch
