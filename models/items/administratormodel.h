// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "organization/organizationview.h"

#include <QAbstractTableModel>

namespace bucketwatch {

/// Who administers GuardDuty in each Region that the organization uses, and how that account's own detector stands:
/// one row a Region, in the order of the Region table. A read-only view on the snapshot, in the thread of the window.
class AdministratorModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RegionColumn, AdministratorColumn, DetectorIdColumn, StatusColumn, S3ProtectionColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< ItemState as int for the columns that show an icon; invalid elsewhere
        RegionRole, ///< the Region of the row
        AccountIdRole, ///< the administrator; an invalid AccountId when there is none
    };

    explicit AdministratorModel(QObject *parent = nullptr);
    ~AdministratorModel() override;

    void show(const std::shared_ptr<const OrganizationView> &view);
    /// Takes over @p view, which differs from the one shown in what @p delta says and nothing else.
    void update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] const RegionView &region(int row) const { return *m_view->regions[static_cast<std::size_t>(row)]; }
    /// Null when nobody administers the Region or the organization does not know the administrator.
    [[nodiscard]] const Detector *detector(int row) const;
    [[nodiscard]] QString administratorText(int row) const;
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QVariant state(int row, Column column) const;

    std::shared_ptr<const OrganizationView> m_view;
};

} // namespace bucketwatch
