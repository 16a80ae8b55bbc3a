// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

namespace bucketwatch {

/// One thing that a user can do: what menus, shortcuts and tests know of it.
struct ActionSpec {
    QString id; ///< "edit.undo"
    QString text; ///< with its mnemonic
    QString iconName = {}; ///< freedesktop name, or empty
    QKeySequence shortcut = {};
    std::function<void()> trigger = {};
    std::function<bool()> enabledWhen = {}; ///< asked by refresh(); empty: always
    std::function<QString()> whyNot = {}; ///< what the tool tip and the status bar say while it cannot be used
};

/// Owns every action of the window once, whatever menu or button shows it.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QObject *parent = nullptr);

    QAction *add(ActionSpec spec);
    /// Null when there is no action @p id.
    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }
    /// In the order they were added.
    [[nodiscard]] const std::vector<ActionSpec> &specs() const { return m_specs; }
    /// Asks every action whether it can be used now.
    void refresh();

private:
    void refresh(const ActionSpec &spec);

    std::vector<ActionSpec> m_specs;
    QHash<QString, QAction *> m_actions;
};

} // namespace bucketwatch
