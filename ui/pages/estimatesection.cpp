// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/estimatesection.h"

#include "items/usagewords.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QLocale>

#include <algorithm>

namespace bucketwatch {

EstimateSection::EstimateSection(QWidget *parent)
    : Container(tr("What is estimated"), parent)
    , m_text(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary))
    , m_volumes(new TextLabel)
    , m_fallback(new StatusLabel)
    , m_unpriced(new StatusLabel)
{
    setObjectName(QStringLiteral("estimateSection"));
    m_text->setObjectName(QStringLiteral("estimateText"));
    m_volumes->setObjectName(QStringLiteral("assumedVolumes"));
    m_fallback->setObjectName(QStringLiteral("fallbackWarning"));
    m_unpriced->setObjectName(QStringLiteral("unpricedWarning"));
    for (QWidget *part : std::initializer_list<QWidget *> {m_text, m_volumes, m_fallback, m_unpriced})
        add(part);
}

void EstimateSection::show(const UsageSettings &settings, const UsageEstimate &estimate)
{
    m_text->setText(tr("Costs are computed here, not billed amounts: the volumes below, which somebody assumed, or what a recording "
                       "measures in their place, times your price table of %1. Each account and Region is priced on its own. "
                       "Taxes, contracts and AI plans are not included.")
            .arg(UsageWords::date(settings.prices.date())));
    QStringList lines {tr("Assumed a month in each account and Region:")};
    for (const DataSource source : allDataSources()) {
        if (const Volume volume = settings.assumptions.general(source); volume > Volume())
            //: %1 is a data source, %2 a volume such as "10 GB"
            lines << tr("%1: %2").arg(displayName(source), UsageWords::volume(volume, unitOf(source)));
    }
    if (const auto own = settings.assumptions.ownCount(); own > 0)
        lines << tr("%n account(s) have volumes of their own.", nullptr, int(own));
    m_volumes->setText(lines.join(u'\n'));

    const auto fallbacks = std::ranges::count_if(estimate.regions, &UsageEstimate::OfRegion::isFallback);
    m_fallback->setStatus(Status::Warning,
        tr("%n Region(s) have no price of their own and use that of N. Virginia.", nullptr, int(fallbacks)));
    m_fallback->setVisible(fallbacks > 0);
    QStringList unpriced;
    for (const auto &source : estimate.sources) {
        if (source.places > 0 && !source.hasPrice)
            unpriced << displayName(source.source);
    }
    m_unpriced->setStatus(
        //: %1 is a list of protection plans
        Status::Warning, tr("No price is known for %1, so it is in no sum.").arg(QLocale().createSeparatedList(unpriced)));
    m_unpriced->setVisible(!unpriced.isEmpty());
}

} // namespace bucketwatch
