// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "style/theme.h"

#include <QDir>
#include <QObject>

#include <memory>
#include <vector>

namespace bucketwatch {

class GuardDutyService;
class MainWindow;
class SceneTour;
class Session;

/// --pictures: writes PAGE-STATE-THEME.png for every scene in every theme, then prints the findings of the recording.
class PictureWriter : public QObject {
    Q_OBJECT
public:
    /// @p recordings: the demo recording when there are none.
    PictureWriter(MainWindow &window, Session &session, GuardDutyService &service, Theme &theme, std::vector<Theme::Choice> themes, const QString &folder,
        std::shared_ptr<const OrganizationView> organization, const QStringList &recordings);
    ~PictureWriter() override;

    void start();

Q_SIGNALS:
    /// 0, or 1 when a picture failed or the recording could not be read.
    void finished(int status);

private:
    void nextTheme();
    void write(const QString &page, const QString &scene);
    void fail(const QString &what, const QString &reason);
    void printFindings();

    MainWindow &m_window;
    Session &m_session;
    GuardDutyService &m_service;
    Theme &m_theme;
    std::vector<Theme::Choice> m_themes;
    QDir m_folder;
    std::shared_ptr<const OrganizationView> m_organization;
    QStringList m_recordings;
    std::unique_ptr<SceneTour> m_tour;
    QString m_themeName;
    int m_written = 0;
    int m_failed = 0;
};

} // namespace bucketwatch
