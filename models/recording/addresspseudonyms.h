// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <map>

namespace bucketwatch {

/// Other addresses for addresses, the same for the same: neighbours in a /24 (in a /16 of private addresses, in a /48 of IPv6)
/// stay neighbours, private ones private. Networks are numbered as they come, in ranges for documentation, measuring and nothing
/// at all (RFC 2544, 3849, 1112), so that none is anybody's.
class AddressPseudonyms {
public:
    /// @p text unless it is an address. The unspecified and the loopback address stay.
    [[nodiscard]] QString of(const QString &text);
    /// Of "192.0.2.0/24": the network's, with the length that it had; ranges of a /8 and wider stay.
    [[nodiscard]] QString ofRange(const QString &text);
    /// What was replaced by what until now.
    [[nodiscard]] const std::map<QString, QString> &known() const { return m_known; }

private:
    [[nodiscard]] QString make(const QString &text);

    struct Network {
        int number = 0;
        QHash<QString, int> hosts;
    };
    std::map<QString, QString> m_known;
    QHash<QString, Network> m_networks;
    int m_public = 0;
    int m_private = 0;
    int m_v6 = 0;
};

} // namespace bucketwatch
