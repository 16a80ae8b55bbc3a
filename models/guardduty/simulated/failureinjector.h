// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "guardduty/failuresettings.h"

namespace bucketwatch {

/// Decides which requests fail and which accounts are left out. The same settings and the same requests make the same failures;
/// a request that is sent again has another number, so that trying again helps.
class FailureInjector {
public:
    [[nodiscard]] const FailureSettings &settings() const { return m_settings; }
    /// Counting begins anew.
    void set(const FailureSettings &settings);

    /// Whether @p change is a request to AWS: neither the clock nor accounts that join or leave, which always work.
    [[nodiscard]] static bool isReached(const Change &change);
    /// Counts one request. Error::Throttled when it is its turn.
    [[nodiscard]] Result<void> admit();
    /// @p request without the accounts that are left out this time, which are added to @p left. Changes that name nobody any more
    /// are gone, perhaps all of them.
    [[nodiscard]] ChangeRequest reduced(ChangeRequest request, std::vector<UnprocessedAccount> &left) const;

private:
    [[nodiscard]] bool leavesOut(AccountId account) const;

    FailureSettings m_settings;
    quint64 m_requests = 0;
};

} // namespace bucketwatch
