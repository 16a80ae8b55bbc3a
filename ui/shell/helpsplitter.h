// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QSplitter>

class QAction;

namespace bucketwatch {

class ActionRegistry;
class HelpPanel;
class Navigator;
class PageHost;

/// The pages of the window and, beside them while the action "help.page" is checked, the help about the one that is open.
class HelpSplitter final : public QSplitter {
    Q_OBJECT
public:
    /// Takes @p content, in which @p pages stand.
    HelpSplitter(QWidget *content, PageHost &pages, ActionRegistry &actions, Navigator &navigator, QWidget *parent = nullptr);

private:
    void setHelpShown(bool shown);
    void showHelp();

    PageHost &m_pages;
    ActionRegistry &m_actions;
    HelpPanel *m_panel;
    QPointer<QWidget> m_before; ///< what had the focus when the help was opened
};

} // namespace bucketwatch
