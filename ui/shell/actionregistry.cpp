// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/actionregistry.h"

#include "style/icons.h"

namespace bucketwatch {

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) { }

QAction *ActionRegistry::add(ActionSpec spec)
{
    Q_ASSERT(!m_actions.contains(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    if (!spec.iconName.isEmpty())
        action->setIcon(Icons::themed(spec.iconName));
    if (spec.trigger)
        connect(action, &QAction::triggered, this, spec.trigger);
    m_actions.insert(spec.id, action);
    refresh(spec);
    m_specs.push_back(std::move(spec));
    return action;
}

void ActionRegistry::refresh()
{
    for (const ActionSpec &spec : m_specs)
        refresh(spec);
}

void ActionRegistry::refresh(const ActionSpec &spec)
{
    if (!spec.enabledWhen)
        return;
    QAction *action = m_actions.value(spec.id);
    const bool isEnabled = spec.enabledWhen();
    action->setEnabled(isEnabled);
    const QString reason = isEnabled || !spec.whyNot ? QString() : spec.whyNot();
    action->setToolTip(reason);
    action->setStatusTip(reason);
}

} // namespace bucketwatch
