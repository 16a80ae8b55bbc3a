// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/prompts.h"

#include <optional>
#include <utility>

namespace bucketwatch {

/// Answers file and question dialogs at once, with what the test said before.
class FakePrompts final : public Prompts {
public:
    void askForFiles(QWidget *, const QString &, const QString &, Paths answer) override { answer(paths); }
    void askForFolder(QWidget *, const QString &, Paths answer) override { answer(paths); }
    void askForSaveFile(QWidget *, const QString &, const QString &, const QString &, Existing existing, Paths answer) override
    {
        lastExisting = existing;
        answer(paths);
    }
    void confirm(QWidget *, const QString &title, const QString &question, const QString &, Answer answer) override
    {
        asked << title;
        questions << question;
        if (meanwhile)
            std::exchange(meanwhile, {})();
        answer(agree);
    }

    QStringList paths;
    bool agree = true;
    QStringList asked;
    QStringList questions;
    std::function<void()> meanwhile; ///< happens once before a question is answered
    std::optional<Existing> lastExisting;
};

} // namespace bucketwatch
