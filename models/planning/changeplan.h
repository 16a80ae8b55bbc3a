// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/runrecord.h"
#include "planning/stagededit.h"

#include <cstddef>
#include <optional>

namespace bucketwatch {

/// A plan: edits that are to be carried out, with all that was done to the plan so far, so that it can be undone. A value; copies
/// share the edits. Index arguments that are out of range give Error::BadInput and change nothing.
class ChangePlan {
public:
    static constexpr std::size_t MostUndo = 200;
    static constexpr qsizetype LongestName = 80; ///< in characters, of names that people give

    ChangePlan() = default;
    explicit ChangePlan(QString name, StagedEdits edits = {});

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const StagedEdits &edits() const { return m_states[m_at]; }
    [[nodiscard]] bool isEmpty() const { return edits().empty(); }

    void stage(StagedEdit edit);
    /// The edit and the one behind it become one, under the title of the first. Error::Conflict when others asked for them.
    [[nodiscard]] Result<void> merge(std::size_t index);
    /// Every change of the edit, or every preference of its only change, becomes an edit. Error::Conflict when there is one only.
    [[nodiscard]] Result<void> split(std::size_t index);
    /// What the edit does to @p accounts becomes an edit behind it. Error::Conflict when it names none of them or nobody else.
    [[nodiscard]] Result<void> splitOff(std::size_t index, const std::vector<AccountId> &accounts);
    [[nodiscard]] Result<void> drop(std::size_t index);
    /// Leaves out change @p part of the edit, and the edit with its last one.
    [[nodiscard]] Result<void> dropPart(std::size_t index, std::size_t part);
    [[nodiscard]] Result<void> move(std::size_t from, std::size_t to);
    /// Whatever else, as one step that can be undone. Nothing happens when @p edits are those that are there.
    void replaceEdits(StagedEdits edits);

    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_states.size(); }
    void undo();
    void redo();

    /// Of a run that began and has not ended. The edits have to stay as they are until then.
    [[nodiscard]] const std::optional<RunRecord> &run() const { return m_run; }
    void setRun(std::optional<RunRecord> run) { m_run = std::move(run); }
    /// Puts @p left in place of what the run has left undone but for the first @p kept; nothing happens without a run.
    void setLeft(std::size_t kept, const std::vector<RunRecord::Left> &left);
    /// RunRecord::answered; nothing happens without a run.
    void setAnswered(std::uint64_t batches);

    /// Everything, undo included, as bytes for a workspace.
    [[nodiscard]] QByteArray toBytes() const;
    /// Error::Damaged when @p bytes are not what toBytes() writes.
    [[nodiscard]] static Result<ChangePlan> fromBytes(const QString &name, const QByteArray &bytes);

    friend bool operator==(const ChangePlan &one, const ChangePlan &other);

private:
    [[nodiscard]] Result<void> checkIndex(std::size_t index) const;

    QString m_name;
    std::vector<StagedEdits> m_states {{}}; ///< oldest first; those behind m_at were undone
    std::size_t m_at = 0;
    std::optional<RunRecord> m_run;
};

} // namespace bucketwatch
