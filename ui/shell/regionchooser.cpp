// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/regionchooser.h"

#include "base/whendone.h"
#include "context/session.h"
#include "guardduty/guarddutyservice.h"
#include "style/noticelist.h"

namespace bucketwatch {

using namespace Qt::StringLiterals;

RegionChooser::RegionChooser(GuardDutyService &service, Session &session, NoticeList &notices, QObject *parent)
    : QObject(parent), m_service(service), m_session(session), m_notices(notices)
{
}

void RegionChooser::choose(Region region)
{
    static const QString LoadNotice = u"region-load"_s;
    const int request = ++m_request;
    m_notices.dismiss(LoadNotice);
    const auto part = m_service.organization()->find(region);
    if (part && part->isLoaded) {
        setLoading({});
        m_session.setRegion(region);
        return;
    }
    setLoading(region);
    whenDone(m_service.load({region}), this, [this, request, region](const Result<void> &loaded) {
        if (request != m_request)
            return;
        setLoading({});
        if (loaded)
            m_session.setRegion(region);
        else
            m_notices.show({.status = Status::Error, .title = tr("%1 cannot be shown").arg(region.name()), .text = loaded.error().message, .id = LoadNotice,
                .actionText = tr("Try again"), .action = [this, region] { choose(region); }});
    });
}

void RegionChooser::cancel()
{
    ++m_request;
    setLoading({});
}

void RegionChooser::setLoading(std::optional<Region> region)
{
    if (m_loading == region)
        return;
    m_loading = region;
    Q_EMIT loadingChanged();
}

} // namespace bucketwatch
