// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"
#include "detection/detections.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bucketwatch {

/// Where rules put what they found; joins repeated occurrences of one FindingKey. Events must come in the log's order.
class FindingCollector {
public:
    explicit FindingCollector(const EventLog &log);

    /// Keeps @p evidence for any number of occurrences; its number for raise().
    [[nodiscard]] int addEvidence(Evidence evidence);
    /// A number of the principal of @p identity, the same for all its sessions.
    [[nodiscard]] int principal(IdentityId identity);
    /// Called for each occurrence with what raise() was given.
    using Observer = std::function<void(const FindingType &type, const Event &event, TextId bucket, int evidence)>;
    void setObserver(Observer observer) { m_observer = std::move(observer); }
    [[nodiscard]] const Evidence &evidence(int number) const { return m_detections.evidence[std::size_t(number)]; }
    /// @p bucket is 0 for findings on the whole account; @p number is FindingKey's.
    void raise(const FindingType &type, const Event &event, TextId bucket, int evidence, int number = 0);
    /// What was raised, with findings in their order. Leaves the collector empty.
    [[nodiscard]] Detections take();

private:
    struct Key {
        const FindingType *type = nullptr;
        AccountId account;
        TextId region = 0;
        TextId bucket = 0;
        int principal = 0;
        int number = 0;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const noexcept;
    };

    [[nodiscard]] FindingKey publicKey(const Key &key) const;

    const EventLog &m_log;
    Observer m_observer;
    std::vector<int> m_principalOfIdentity; ///< -1 where it was not asked yet
    std::vector<std::string> m_principals;
    std::unordered_map<std::string, int> m_principalNumbers;
    std::unordered_map<Key, int, KeyHash> m_numbers;
    Detections m_detections;
};

/// The name that sessions of one principal share: the role's ARN for an assumed role, else the caller's ARN or name.
[[nodiscard]] std::string principalName(const Identity &identity);

} // namespace bucketwatch
