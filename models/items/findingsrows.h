// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingsfilter.h"
#include "items/findingsmodel.h"
#include "items/findingterms.h"
#include "items/tablerows.h"

#include <array>
#include <memory>
#include <optional>

namespace bucketwatch {

/// The Findings table as it is looked at: filtered by a FindingsFilter and sorted by columns of FindingsModel, with a million
/// findings as with few. What takes longer than a picture is worked out in the thread pool while the rows that were stand, and
/// the selection follows its findings to where they are then. Lives in the thread of the window.
class FindingsRows final : public TableRows {
    Q_OBJECT
public:
    explicit FindingsRows(FindingsModel *model, QObject *parent = nullptr);
    ~FindingsRows() override;

    /// Shows what @p caller sees in @p region of @p view at simulated time @p now: at once when there are few findings, else some
    /// time later. Nothing where the Region is not loaded.
    void show(const std::shared_ptr<const OrganizationView> &view, Region region, AccountId caller, Timestamp now);
    void setFilter(const FindingsFilter &filter);
    [[nodiscard]] const FindingsFilter &filter() const { return m_filter; }
    /// Whether the rows are about to be replaced by what is being worked out.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] const FindingsModel &findings() const { return *m_model; }
    /// Findings that the caller sees, whatever the filter says.
    [[nodiscard]] int total() const { return m_model->rowCount(); }
    /// Findings of a severity that the rest of the filter shows.
    [[nodiscard]] int count(Severity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
    [[nodiscard]] const StoredFinding &finding(int position) const { return m_model->finding(sourceRow(position)); }
    /// The rows of the model that are shown, in their order.
    [[nodiscard]] const std::vector<int> &shownRowNumbers() const { return order().rows(); }
    /// -1 when it is not shown.
    [[nodiscard]] int positionOfFinding(const FindingId &id) const;
    /// Values of a property for suggestions, see FindingTerms.
    [[nodiscard]] QStringList valuesOf(int property, const QString &typed) const { return m_terms->valuesOf(property, typed); }
    [[nodiscard]] int followed(int row) const override;

Q_SIGNALS:
    /// Rows, counts and isBusy() are as last asked for.
    void settled();

protected:
    void fillSortKeys(int column, std::span<std::uint32_t> keys) const override;
    void fillMatches(const QueryTerm &term, std::span<std::uint8_t> matches) const override;
    [[nodiscard]] std::vector<std::uint8_t> shownRows() const override;
    [[nodiscard]] RowOrder workedOut() const override { return m_next ? *m_next : TableRows::workedOut(); }

private:
    struct Source;
    struct Work;

    void start(Work work, bool atOnce);
    void take(Work done);
    [[nodiscard]] Work workNow() const;
    [[nodiscard]] bool isQuick(const FindingsFilter &filter) const;

    FindingsModel *m_model;
    std::shared_ptr<const FindingTerms> m_terms; ///< of the rows that are shown
    FindingsFilter m_filter;
    std::shared_ptr<const Source> m_wanted; ///< what is to be shown in place of m_terms; null: nothing else
    std::shared_ptr<const std::vector<std::uint8_t>> m_saved; ///< rows that the saved filter holds for; null: not known
    std::array<int, 4> m_counts {};
    Timestamp m_now {};
    std::optional<RowOrder> m_next; ///< while the model is reset
    std::vector<int> m_moved; ///< while rows are replaced: where each row is now; empty: where it was
    bool m_isBusy = false;
    int m_run = 0; ///< a late answer to an earlier question is dropped
};

} // namespace bucketwatch
