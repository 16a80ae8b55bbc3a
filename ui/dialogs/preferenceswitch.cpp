// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/preferenceswitch.h"

#include "items/autoenablemodel.h"
#include "items/autoenableoutlook.h"
#include "items/planwords.h"
#include "style/segmentedcontrol.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QVBoxLayout>

namespace bucketwatch {

PreferenceSwitch::PreferenceSwitch(AutoEnableModel &model, AdditionalConfiguration which, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_which(which)
    , m_choices(new SegmentedControl(switchName(which)))
    , m_effect(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
    , m_warning(new StatusLabel)
{
    setObjectName(wireName(which));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const AutoEnable preference : {AutoEnable::All, AutoEnable::New, AutoEnable::None})
        m_choices->add(int(preference), PlanWords::autoEnable(preference), preferenceName(preference));
    m_effect->setObjectName(QStringLiteral("effectText"));
    m_warning->setObjectName(QStringLiteral("preferenceWarning"));
    column->addWidget(new TextLabel(switchName(which), TextLevel::Strong));
    column->addWidget(m_choices);
    column->addWidget(m_effect);
    column->addWidget(m_warning);
    connect(m_choices, &SegmentedControl::chosenChanged, this,
        [this](int preference) { m_model.choose(m_which, AutoEnable(preference)); });
}

void PreferenceSwitch::showOutlook(const AutoEnableOutlook &outlook)
{
    const QString lock = m_model.lockOf(m_which);
    m_choices->choose(int(m_model.drafted(m_which)));
    m_choices->setEnabled(lock.isEmpty());
    m_choices->setToolTip(lock);
    m_effect->setText(lock.isEmpty() ? outlook.effectText(m_which) : lock);
    const QString warning = lock.isEmpty() ? outlook.warning(m_which) : QString();
    m_warning->setVisible(!warning.isEmpty());
    m_warning->setStatus(Status::Warning, warning);
}

} // namespace bucketwatch
