// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/container.h"

namespace bucketwatch {

class ProgressBar;
class ReplaySession;
class TextLabel;

/// What is shown while a recording is read: which, how far, and a way out.
class LoadingPane final : public Container {
    Q_OBJECT
public:
    explicit LoadingPane(ReplaySession &session, QWidget *parent = nullptr);

private:
    void refresh();

    ReplaySession &m_session;
    TextLabel *m_text;
    ProgressBar *m_bar;
};

} // namespace bucketwatch
