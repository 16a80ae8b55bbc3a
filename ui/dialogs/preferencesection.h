// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/autoenablesubject.h"
#include "style/containerframe.h"

#include <utility>
#include <vector>

namespace bucketwatch {

class AutoEnableModel;
class AutoEnableOutlook;
class FoldableSection;
class PreferenceSwitch;
class RadioOption;
class StatusLabel;
class TextLabel;

/// One section of "Manage auto-enable preferences": GuardDuty itself or a protection plan with its switches. Folded away it tells
/// its preference beside its title; open it has a frame, the three choices and what the chosen one does. It edits the draft of
/// the model.
class PreferenceSection final : public ContainerFrame {
    Q_OBJECT
public:
    /// @p subject is GuardDuty itself or a plan; @p model outlives this.
    PreferenceSection(AutoEnableModel &model, const AutoEnableSubject &subject, QWidget *parent = nullptr);

    [[nodiscard]] const AutoEnableSubject &subject() const { return m_subject; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// Shows the draft and what comes of it.
    void showOutlook(const AutoEnableOutlook &outlook);
    /// Puts the focus on the choice that holds.
    void focusChoice();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addOption(AutoEnable preference, const char *name, const QString &description);
    [[nodiscard]] QString summary() const;
    /// The margins that the frame needs, or none.
    void fitMargins();

    AutoEnableModel &m_model;
    AutoEnableSubject m_subject;
    QWidget *m_content;
    FoldableSection *m_fold;
    std::vector<std::pair<AutoEnable, RadioOption *>> m_options;
    StatusLabel *m_lock;
    TextLabel *m_effect;
    StatusLabel *m_warning;
    std::vector<PreferenceSwitch *> m_switches;
};

} // namespace bucketwatch
