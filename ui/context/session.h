// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"

#include <QObject>

namespace bucketwatch {

/// The Region that is looked at and the account that is acted as: what the two selectors in the top bar say. Pages observe it.
class Session : public QObject {
    Q_OBJECT
public:
    Session(Region region, AccountId identity, QObject *parent = nullptr);

    [[nodiscard]] Region region() const { return m_region; }
    [[nodiscard]] AccountId identity() const { return m_identity; }
    void setRegion(Region region);
    void setIdentity(AccountId identity);

Q_SIGNALS:
    void regionChanged();
    void identityChanged();
    /// After either of the two.
    void changed();

private:
    Region m_region;
    AccountId m_identity;
};

} // namespace bucketwatch
