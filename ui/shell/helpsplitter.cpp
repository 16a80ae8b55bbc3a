// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/helpsplitter.h"

#include "shell/actionregistry.h"
#include "shell/helppanel.h"
#include "shell/pagehost.h"

#include <QApplication>
#include <QShortcut>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

/// The commands of the window that have keys, without the pages: their menu lists those.
HelpPanel::Pairs keysOf(const ActionRegistry &actions)
{
    HelpPanel::Pairs keys;
    for (const ActionSpec &spec : actions.specs()) {
        QString command = spec.text;
        command.remove(u'&').remove(u'…');
        if (!spec.shortcut.isEmpty() && !spec.id.startsWith("page."_L1))
            keys.emplace_back(command, spec.shortcut.toString(QKeySequence::NativeText));
    }
    return keys;
}

} // namespace

HelpSplitter::HelpSplitter(QWidget *content, PageHost &pages, ActionRegistry &actions, Navigator &navigator, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_pages(pages), m_actions(actions), m_panel(new HelpPanel)
{
    setObjectName(u"helpSplitter"_s);
    setChildrenCollapsible(false);
    addWidget(content);
    addWidget(m_panel);
    setStretchFactor(0, 1);
    m_panel->hide();
    setSizes({content->sizeHint().width(), m_panel->sizeHint().width()}); // a hidden pane keeps what it will have
    QAction *help = actions.action(u"help.page"_s);
    connect(help, &QAction::toggled, this, &HelpSplitter::setHelpShown);
    connect(m_panel, &HelpPanel::closeRequested, help, [help] { help->setChecked(false); });
    auto *escape = new QShortcut(Qt::Key_Escape, m_panel);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_panel, &HelpPanel::closeRequested);
    connect(m_panel, &HelpPanel::pageRequested, this, [&navigator](const QString &id) { navigator.openPage(id); });
    connect(&pages, &PageHost::openChanged, this, [this] {
        if (!m_panel->isHidden())
            showHelp();
    });
}

void HelpSplitter::setHelpShown(bool shown)
{
    QWidget *focus = QApplication::focusWidget();
    const bool isInHelp = focus && m_panel->isAncestorOf(focus);
    if (shown) {
        m_before = focus;
        showHelp();
    }
    m_panel->setVisible(shown);
    if (!shown && isInHelp && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void HelpSplitter::showHelp()
{
    const QString id = m_pages.openId();
    const PageHelp help = helpOf(id);
    HelpPanel::Pairs others;
    for (const QString &other : help.seeAlso) {
        if (const PageDescription *page = m_pages.find(other))
            others.emplace_back(other, page->label);
    }
    const PageDescription *page = m_pages.find(id);
    m_panel->setHelp(page ? page->label : tr("Help"), help, others, keysOf(m_actions));
}

} // namespace bucketwatch
