// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/bucketaccess.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace bucketwatch {

/// One statement of a bucket policy, read once.
class PolicyStatement {
public:
    /// @p number from 1, the name of a statement without Sid.
    PolicyStatement(const QJsonObject &json, int number);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isAllow() const { return m_isAllow; }
    [[nodiscard]] bool isDeny() const { return m_isDeny; }
    /// What it allows by itself, as if there were no other statement; for an Allow.
    [[nodiscard]] Exposure allows() const;
    /// Who can still do @p action on @p resource despite it; for a Deny. Both may be patterns.
    [[nodiscard]] Exposure leaves(const QString &action, const QString &resource) const;

    [[nodiscard]] const QStringList &actions() const { return m_actions; } ///< "s3:*" where it says NotAction
    [[nodiscard]] const QStringList &resources() const { return m_resources; } ///< "*" where it says NotResource

private:
    /// A list of patterns, or everything but them.
    struct Patterns {
        QStringList list;
        bool isInverted = false;
        [[nodiscard]] bool covers(const QString &pattern) const;
    };
    [[nodiscard]] static Patterns patterns(const QJsonObject &json, QLatin1StringView name, QLatin1StringView inverse);

    QString m_name;
    bool m_isAllow = false;
    bool m_isDeny = false;
    bool m_namesEveryone = false; ///< Principal *, or NotPrincipal in an Allow
    bool m_sparesNamed = false; ///< NotPrincipal in a Deny, of named principals only
    QJsonObject m_condition;
    Patterns m_actionPatterns;
    Patterns m_resourcePatterns;
    QStringList m_actions;
    QStringList m_resources;
};

} // namespace bucketwatch
