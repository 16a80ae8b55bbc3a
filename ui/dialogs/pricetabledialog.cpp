// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/pricetabledialog.h"

#include "dialogs/sourcefields.h"
#include "items/s3protectionsummary.h"
#include "items/usagewords.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace bucketwatch {

namespace {

/// Without a price of its own a Region uses that of the fallback Region, so nothing may be typed.
QString reasonAgainst(const QString &text)
{
    const auto tiers = text.isEmpty() ? Result<PriceTiers>() : parseTiers(text);
    return tiers ? QString() : tiers.error().message;
}

QString unitText(PriceUnit unit)
{
    switch (unit) {
    case PriceUnit::MillionEvents:
        return PriceTableDialog::tr("$ for 1 million events");
    case PriceUnit::Gigabyte:
        return PriceTableDialog::tr("$ for 1 GB");
    case PriceUnit::VirtualCpu:
        return PriceTableDialog::tr("$ for 1 vCPU a month");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

PriceTableDialog::PriceTableDialog(const PriceTable &prices, std::vector<Region> regions, QWidget *parent)
    : Modal(tr("Price table"), tr("Save"), parent, Width::Large)
    , m_prices(prices)
    , m_regions(std::move(regions))
    , m_region(new QComboBox)
    , m_date(new QLineEdit)
    , m_dateReason(new StatusLabel)
    , m_fields(new SourceFields(QStringLiteral("price-"), reasonAgainst))
{
    setObjectName(QStringLiteral("priceTableDialog"));
    std::erase(m_regions, PriceTable::fallbackRegion());
    m_regions.insert(m_regions.begin(), PriceTable::fallbackRegion());
    addText(tr("Prices are yours to keep: Bucketwatch does not ask AWS for them. A price is for one account and Region and a "
               "month. Steps are written with their end: 500: 0.80; 0.40 means $0.80 each for the first 500, then $0.40."));
    addHead();
    for (const DataSource source : allDataSources())
        m_fields->setUnit(source, unitText(unitOf(source)));
    add(m_fields);
    auto *builtIn = new Button(tr("Restore prices"));
    builtIn->setObjectName(QStringLiteral("restorePricesButton"));
    builtIn->setToolTip(tr("Puts the prices back that came with Bucketwatch, for every Region."));
    builtIn->setAutoDefault(false);
    addFooterAction(builtIn);
    connect(builtIn, &QAbstractButton::clicked, this, &PriceTableDialog::restore);
    connect(m_region, &QComboBox::currentIndexChanged, this, &PriceTableDialog::showRegion);
    connect(m_fields, &SourceFields::edited, this, &PriceTableDialog::take);
    connect(m_date, &QLineEdit::textChanged, this, &PriceTableDialog::take);
    showRegion();
    m_region->setFocus();
}

void PriceTableDialog::addHead()
{
    const int height = std::max(int(Tokens::ControlHeight), fontMetrics().height() + 12);
    m_region->setObjectName(QStringLiteral("priceRegionBox"));
    m_region->setAccessibleName(tr("Region"));
    m_region->setMinimumHeight(height);
    for (const Region region : m_regions)
        m_region->addItem(S3Words::regionName(region));
    m_date->setObjectName(QStringLiteral("priceDateField"));
    m_date->setAccessibleName(tr("Date of the prices"));
    m_date->setPlaceholderText(QStringLiteral("2026-10-07"));
    m_date->setText(m_prices.date().toString(Qt::ISODate));
    m_dateReason->setStatus(Status::Error, tr("Type the day as year-month-day, such as 2026-10-07."));
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::ContainerPadding);
    grid->setVerticalSpacing(4);
    const auto label = [&](int column, const QString &text, QWidget *field) {
        auto *title = new TextLabel(text, TextLevel::Strong);
        title->setBuddy(field);
        grid->addWidget(title, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, 1);
    };
    label(0, tr("Region"), m_region);
    label(1, tr("Date of the prices"), m_date);
    grid->addWidget(m_dateReason, 2, 1);
    add(head);
}

Region PriceTableDialog::region() const
{
    return m_regions[static_cast<std::size_t>(std::max(0, m_region->currentIndex()))];
}

void PriceTableDialog::showRegion()
{
    m_isShowing = true;
    for (const DataSource source : allDataSources()) {
        const PriceTiers *own = m_prices.own(region(), source);
        const auto found = m_prices.find(region(), source);
        m_fields->setText(source, own ? plainText(*own) : QString());
        m_fields->setPlaceholder(
            //: %1 is a price
            source, found.isFallback ? tr("%1 as in N. Virginia").arg(SourceFields::withOwnSign(plainText(*found.tiers))) : tr("No price"));
    }
    m_isShowing = false;
    take();
}

void PriceTableDialog::take()
{
    if (m_isShowing)
        return;
    const QDate date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    m_dateReason->setVisible(!date.isValid());
    const bool isValid = m_fields->isValid() && date.isValid();
    for (const DataSource source : allDataSources()) {
        const QString text = m_fields->text(source);
        const auto tiers = text.isEmpty() ? Result<PriceTiers>() : parseTiers(text);
        if (tiers)
            m_prices.set(region(), source, *tiers);
    }
    if (date.isValid())
        m_prices.setDate(date);
    m_region->setEnabled(m_fields->isValid()); // or what cannot be taken would be lost
    primary()->setDisabledReason(isValid ? QString() : tr("Correct the marked fields first."));
}

void PriceTableDialog::restore()
{
    m_prices = PriceTable::builtIn();
    m_isShowing = true;
    m_date->setText(m_prices.date().toString(Qt::ISODate));
    showRegion();
}

} // namespace bucketwatch
