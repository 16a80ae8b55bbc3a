// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace bucketwatch {

/// File and question dialogs, handed down so that tests answer them. No function waits: the answer comes through the callback, which
/// is not called when @p parent is gone by then. An empty answer means that the dialog was cancelled.
class Prompts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Prompts)
public:
    using Paths = std::function<void(const QStringList &)>;
    using Answer = std::function<void(bool)>;

    virtual ~Prompts();
    /// The filter for recordings. All files come first: a log is told by what it holds, whatever its name.
    [[nodiscard]] static QString recordingFilter();
    /// @p filter as QFileDialog takes it: "Workspaces (*.bucketwatch)".
    virtual void askForFiles(QWidget *parent, const QString &title, const QString &filter, Paths answer) = 0;
    virtual void askForFolder(QWidget *parent, const QString &title, Paths answer) = 0;
    /// What becomes of a file that exists: the dialog asks whether to replace it, or whoever writes it refuses.
    enum class Existing { IsReplaced, IsRefused };
    /// A name without a suffix gets that of @p suggestion, where the desktop's dialog can do that.
    virtual void askForSaveFile(
        QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, Existing existing, Paths answer)
        = 0;
    /// @p action is the verb on the button that goes on: "Reset demo". Cancel is the default.
    virtual void confirm(QWidget *parent, const QString &title, const QString &question, const QString &action, Answer answer) = 0;
};

} // namespace bucketwatch
