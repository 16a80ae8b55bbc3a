// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "organization/organizationview.h"

#include <QAbstractTableModel>
#include <QMap>

namespace bucketwatch {

/// The auto-enable preferences of one Region as a draft that a dialog edits: one row a protection plan, one column a
/// preference (ALL, NEW, NONE) with a check in the one that holds. setData() changes the draft only; changes() is what
/// to ask the service for. When the service announces other preferences, what the draft does not touch follows.
class AutoEnableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PlanColumn, AllColumn, NewColumn, NoneColumn, ColumnCount };
    enum Role {
        FeatureRole = Qt::UserRole + 1, ///< the Feature of the row as int
        PreferenceRole, ///< the drafted AutoEnable of the row as int; settable in every column
    };

    explicit AutoEnableModel(QObject *parent = nullptr);
    ~AutoEnableModel() override;

    /// Shows @p region of @p view and drops the draft.
    void show(const std::shared_ptr<const OrganizationView> &view, Region region);
    /// Takes over @p view, which differs from the one shown in what @p delta says and nothing else; keeps the draft.
    void update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta);
    void discardDraft();

    /// What holds now, and what the draft would make of it.
    [[nodiscard]] AutoEnable current(Feature feature) const;
    [[nodiscard]] AutoEnable drafted(Feature feature) const;
    [[nodiscard]] bool hasChanges() const { return !m_draft.isEmpty(); }
    /// The drafted preferences that differ from what holds, as one request.
    [[nodiscard]] SetAutoEnable changes() const;
    /// -1 when @p feature has no row.
    [[nodiscard]] int rowOf(Feature feature) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void draftChanged();

private:
    [[nodiscard]] bool setPreference(int row, AutoEnable preference);

    std::shared_ptr<const RegionView> m_part; ///< null: the Region is not in use
    Region m_region;
    std::vector<Feature> m_features; ///< the plans that can be set, by row
    QMap<Feature, AutoEnable> m_draft; ///< only what differs
};

} // namespace bucketwatch
