// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/detectorsettings.h"
#include "style/container.h"

namespace bucketwatch {

class Alert;
class Button;
class StatusLabel;
class TextLabel;

/// Suspends, resumes, disables and enables GuardDuty of the account itself. What cannot be done stays visible and says why beside
/// its button.
class SuspendSection final : public Container {
    Q_OBJECT
public:
    explicit SuspendSection(QWidget *parent = nullptr);

    /// @p lock says why nothing can be changed at all; empty: it can. While @p members are associated with the account a warning says
    /// so, with a link to the Accounts page.
    void show(const DetectorSettings &settings, const QString &lock, int members);
    using QWidget::show;

Q_SIGNALS:
    void enableRequested();
    void suspendRequested();
    void resumeRequested();
    void disableRequested();
    void accountsRequested();

private:
    struct Part {
        QWidget *whole;
        TextLabel *title;
        TextLabel *text;
        StatusLabel *reason;
        Button *button;
    };
    [[nodiscard]] static Part makePart(const QString &name);
    static void say(const Part &part, const QString &title, const QString &text, const QString &lock);

    DetectorSettings m_settings;
    Part m_first; ///< suspend or resume; enable where there is no detector
    Part m_disable;
    Alert *m_members;
};

} // namespace bucketwatch
