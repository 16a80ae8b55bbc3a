// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/loadingpane.h"

#include "replay/replaysession.h"
#include "style/button.h"
#include "style/progressbar.h"
#include "style/textlabel.h"

#include <QFileInfo>

namespace bucketwatch {

using namespace Qt::StringLiterals;

LoadingPane::LoadingPane(ReplaySession &session, QWidget *parent)
    : Container(tr("Reading the recording"), parent)
    , m_session(session)
    , m_text(new TextLabel)
    , m_bar(new ProgressBar(tr("Progress"), this))
{
    setObjectName("loading"_L1);
    m_text->setObjectName("loadingText"_L1);
    m_bar->setObjectName("progress"_L1);
    m_bar->setRange(0, 1000);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Normal, this);
    cancel->setObjectName("cancelLoading"_L1);
    add(m_text);
    add(m_bar);
    column()->addWidget(cancel, 0, Qt::AlignLeft);
    connect(cancel, &QPushButton::clicked, &m_session, &ReplaySession::cancel);
    connect(&m_session, &ReplaySession::progressChanged, this, &LoadingPane::refresh);
    connect(&m_session, &ReplaySession::stateChanged, this, &LoadingPane::refresh);
    refresh();
}

void LoadingPane::refresh()
{
    const QStringList paths = m_session.paths();
    const int percent = m_session.progress() / 10;
    m_bar->setValue(m_session.progress());
    const QString name
        = m_session.title().isEmpty() && paths.size() == 1 ? QFileInfo(paths.first()).fileName() : m_session.title();
    if (!name.isEmpty()) //: %1 is the name of a recording, a file or a folder
        m_text->setText(tr("%1: %2 % read").arg(name).arg(percent));
    else
        m_text->setText(tr("%Ln file(s) and folders: %1 % read", nullptr, static_cast<int>(paths.size())).arg(percent));
}

} // namespace bucketwatch
