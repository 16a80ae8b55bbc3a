// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;
class QMenu;

namespace bucketwatch {

/// A pill button. Primary is the one recommended step of a page or dialog; Link has no frame (Cancel); Icon is a round button
/// that shows only its icon and therefore needs a text (read aloud and shown as the tool tip).
class Button : public QPushButton {
    Q_OBJECT
public:
    /// Icon: without words or a frame. RingIcon: without words, in the frame of the buttons beside it.
    enum class Kind { Normal, Primary, Link, Icon, RingIcon, OnFlash };
    Q_ENUM(Kind)

    explicit Button(const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);
    Button(const QString &iconName, const QString &text, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    [[nodiscard]] bool isWithoutWords() const { return m_kind == Kind::Icon || m_kind == Kind::RingIcon; }
    /// The drawing before the text; painted in the text colour of the button.
    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setIconName(const QString &name);
    /// Disables the button and says why: tool tip and accessible description. An empty reason enables it.
    void setDisabledReason(const QString &reason);

    /// The button as an action for menus, shortcuts and the palette: it is named, shown, enabled and explained as the button is, and
    /// does what a click does. Made when it is first asked for.
    QAction *command();
    [[nodiscard]] bool hasCommand() const { return m_command != nullptr; }

protected:
    bool event(QEvent *event) override;
    /// Makes the action of command().
    [[nodiscard]] virtual QAction *makeCommand();

private:
    void followButton();

    Kind m_kind;
    QString m_iconName;
    QString m_ownToolTip;
    QAction *m_command = nullptr;
};

/// A button that opens a menu: "Actions", "Edit Protection Plans". Down, Space and Enter open it; the menu is its own child.
class DropdownButton : public Button {
    Q_OBJECT
public:
    explicit DropdownButton(const QString &text, QWidget *parent = nullptr);

    /// Its entries are those of the submenu that command() opens, too.
    [[nodiscard]] QMenu *dropdown() const { return m_menu; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QAction *makeCommand() override;

private:
    QMenu *m_menu;
};

} // namespace bucketwatch
