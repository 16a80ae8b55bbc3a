// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/theme.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QSettings;

namespace bucketwatch {

/// What is remembered between two starts. The only class that knows QSettings. A value that does not make sense is its default.
class Settings : public QObject {
    Q_OBJECT
public:
    /// The user's own settings.
    explicit Settings(QObject *parent = nullptr);
    /// Settings in @p file, for one run only or for tests.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] Theme::Choice theme() const;
    void setTheme(Theme::Choice theme);
    /// "de"; empty: that of the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Id of the page that was open last; empty at first.
    [[nodiscard]] QString page() const;
    void setPage(const QString &id);
    [[nodiscard]] bool isNavigationShown() const;
    void setNavigationShown(bool shown);
    /// Region and account of the last session as text; empty at first.
    [[nodiscard]] QString region() const;
    [[nodiscard]] QString identity() const;
    void setSession(const QString &region, const QString &identity);
    /// Where the local endpoint answered last; 0 at first.
    [[nodiscard]] quint16 endpointPort() const;
    void setEndpointPort(quint16 port);

    /// Geometry of windows, splitters and headers by name.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    void migrate();

    std::unique_ptr<QSettings> m_store;
};

} // namespace bucketwatch
