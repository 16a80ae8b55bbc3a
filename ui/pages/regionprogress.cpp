// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/regionprogress.h"

#include "pages/regionloader.h"
#include "style/button.h"

#include <QLocale>
#include <QTimer>

#include <chrono>

namespace bucketwatch {

namespace {

using namespace std::chrono_literals;

constexpr auto ShownAfter = 500ms;

} // namespace

RegionProgress::RegionProgress(RegionLoader *loader, QWidget *parent)
    : Alert(Status::InProgress, {}, parent), m_loader(loader), m_late(new QTimer(this))
{
    setObjectName(QStringLiteral("regionProgress"));
    auto *cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelLoadingButton"));
    addAction(cancel);
    connect(cancel, &QAbstractButton::clicked, loader, &RegionLoader::cancel);
    connect(loader, &RegionLoader::progressChanged, this, &RegionProgress::refresh);
    m_late->setSingleShot(true);
    m_late->setInterval(ShownAfter);
    connect(m_late, &QTimer::timeout, this, &QWidget::show);
    hide();
    refresh();
}

void RegionProgress::refresh()
{
    const auto progress = m_loader->progress();
    if (!progress) {
        m_late->stop();
        hide();
        return;
    }
    const QLocale locale;
    //: How many Regions have been read, of how many
    setText({}, tr("Reading Regions: %1 of %2").arg(locale.toString(progress->answered), locale.toString(progress->asked)));
    if (isHidden() && !m_late->isActive())
        m_late->start();
}

} // namespace bucketwatch
