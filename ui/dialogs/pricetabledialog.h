// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/pricetable.h"
#include "style/modal.h"

class QComboBox;
class QLineEdit;

namespace bucketwatch {

class SourceFields;
class StatusLabel;

/// "Price table": the prices of each Region in tiers, and the day they were read. Edits a copy; prices() is what Save gives.
class PriceTableDialog final : public Modal {
    Q_OBJECT
public:
    /// Offers @p regions, and the Region whose prices stand in for others first.
    PriceTableDialog(const PriceTable &prices, std::vector<Region> regions, QWidget *parent = nullptr);

    [[nodiscard]] const PriceTable &prices() const { return m_prices; }

private:
    void addHead();
    void showRegion();
    void take();
    void restore();
    [[nodiscard]] Region region() const;

    PriceTable m_prices;
    std::vector<Region> m_regions;
    QComboBox *m_region;
    QLineEdit *m_date;
    StatusLabel *m_dateReason;
    SourceFields *m_fields;
    bool m_isShowing = false;
};

} // namespace bucketwatch
