// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/error.h"
#include "base/region.h"
#include "guardduty/changerequest.h"
#include "journal/history.h"
#include "organization/organizationview.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace bucketwatch {

/// GuardDuty for a whole organization, simulated or remote: pages, verbs and the endpoint see nothing else of it.
/// All functions are called from, and all signals arrive in, the thread that the object lives in; none blocks.
class GuardDutyService : public QObject {
    Q_OBJECT
public:
    explicit GuardDutyService(QObject *parent = nullptr);
    ~GuardDutyService() override;

    /// The organization as last announced; never null.
    [[nodiscard]] virtual std::shared_ptr<const OrganizationView> organization() const = 0;
    /// Every edit of the workspace, oldest first; never null.
    [[nodiscard]] virtual std::shared_ptr<const History> history() const = 0;
    /// Why edits are refused altogether (a read-only workspace); empty when they are not.
    [[nodiscard]] virtual QString readOnlyReason() const = 0;

    /// Checks @p request against the rules and carries it out as one edit. Resolves after it is stored.
    /// Error::Denied when the caller may not, Error::BadInput when nothing of it makes sense; accounts that could not
    /// be changed while others were are in Outcome::unprocessed.
    [[nodiscard]] virtual QFuture<Result<Outcome>> change(const ChangeRequest &request) = 0;
    /// Takes edit @p number back, as an edit of its own. Error::Conflict, naming the later edit, when the same fields were
    /// changed since. Taking a revert back is redo. Whoever holds a workspace may take back what any account did there; @p caller is
    /// whom the history names. Over a connection the rights of @p caller count.
    [[nodiscard]] virtual QFuture<Result<Outcome>> revert(EditNumber number, const Caller &caller) = 0;
    /// Takes everything back that came after edit @p number (0: all of it), as one edit.
    [[nodiscard]] virtual QFuture<Result<Outcome>> revertTo(EditNumber number, const Caller &caller) = 0;
    /// Makes sure that the rows of @p regions (empty: of all) are there: organizationChanged() comes before it resolves.
    [[nodiscard]] virtual QFuture<Result<void>> load(const std::vector<Region> &regions) = 0;

    /// Which edit set @p field of @p account in @p region and was not taken back, and by which preference; see originOf().
    [[nodiscard]] virtual QFuture<Result<FieldOrigin>> originOf(Region region, AccountId account, Field field) = 0;

Q_SIGNALS:
    /// organization() is new. @p delta says what may be different.
    void organizationChanged(const bucketwatch::OrganizationDelta &delta);
    void historyChanged();
};

} // namespace bucketwatch

Q_DECLARE_METATYPE(bucketwatch::OrganizationDelta)
