// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "organization/autoenablesubject.h"
#include "organization/organizationview.h"

#include <QAbstractTableModel>

#include <map>

namespace bucketwatch {

/// The auto-enable preferences of one Region as a draft that a dialog edits: one row for GuardDuty itself, for each protection plan
/// and each switch inside one (autoEnableSubjects()), one column a preference (ALL, NEW, NONE) with a check in the one that holds.
/// setData() changes the draft only; changes() is what to ask the service for. When the service announces other preferences, what
/// the draft does not touch follows. A row that cannot be set is disabled, and its tool tip says why.
class AutoEnableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SubjectColumn, AllColumn, NewColumn, NoneColumn, ColumnCount };
    enum Role {
        PreferenceRole = Qt::UserRole + 1, ///< the drafted AutoEnable of the row as int; settable in every column
    };

    explicit AutoEnableModel(QObject *parent = nullptr);
    ~AutoEnableModel() override;

    /// Shows @p region of @p view and drops the draft.
    void show(const std::shared_ptr<const OrganizationView> &view, Region region);
    /// Takes over @p view, which differs from the one shown in what @p delta says and nothing else; keeps the draft.
    void update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta);
    void discardDraft();

    /// What holds now, and what the draft would make of it.
    [[nodiscard]] AutoEnable current(const AutoEnableSubject &subject) const;
    [[nodiscard]] AutoEnable drafted(const AutoEnableSubject &subject) const;
    [[nodiscard]] OrganizationConfiguration draftedConfiguration() const;
    /// False when the subject cannot be set, or not to that.
    bool choose(const AutoEnableSubject &subject, AutoEnable preference);
    /// Why it cannot be set; empty: it can.
    [[nodiscard]] QString lockOf(const AutoEnableSubject &subject) const;
    [[nodiscard]] bool hasChanges() const { return !m_draft.empty(); }
    /// The drafted preferences that differ from what holds, in the order of the rows, and the same as one request.
    [[nodiscard]] std::vector<AutoEnableSetting> settings() const;
    [[nodiscard]] SetAutoEnable changes() const { return changeOf(m_region, settings()); }
    /// -1 when @p subject has no row.
    [[nodiscard]] int rowOf(const AutoEnableSubject &subject) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void draftChanged();

private:
    [[nodiscard]] const AutoEnableSubject &subjectAt(int row) const { return m_subjects[static_cast<std::size_t>(row)]; }
    void readLocks(const OrganizationView &view);
    /// Drops what the draft must not, or need not, say any more; whether there was such.
    bool tidyDraft();
    void tellRow(int row);

    std::shared_ptr<const RegionView> m_part; ///< null: the Region is not in use
    Region m_region;
    std::vector<AutoEnableSubject> m_subjects; ///< by row
    std::vector<QString> m_locks; ///< by row
    std::map<AutoEnableSubject, AutoEnable> m_draft; ///< only what differs
};

} // namespace bucketwatch
