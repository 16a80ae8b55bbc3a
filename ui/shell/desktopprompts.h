// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/prompts.h"

namespace bucketwatch {

/// The dialogs of the desktop for files, our own for questions.
class DesktopPrompts final : public Prompts {
public:
    void askForFiles(QWidget *parent, const QString &title, const QString &filter, Paths answer) override;
    void askForFolder(QWidget *parent, const QString &title, Paths answer) override;
    void askForSaveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
        Existing existing, Paths answer) override;
    void confirm(QWidget *parent, const QString &title, const QString &question, const QString &action, Answer answer) override;
};

} // namespace bucketwatch
