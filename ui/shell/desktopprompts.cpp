// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/desktopprompts.h"

#include "style/modal.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace bucketwatch {

namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &title, QFileDialog::FileMode mode, const Prompts::Paths &answer)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    QObject::connect(dialog, &QFileDialog::accepted, parent, [dialog, answer] { answer(dialog->selectedFiles()); });
    QObject::connect(dialog, &QFileDialog::rejected, parent, [answer] { answer({}); });
    return dialog;
}

/// Of several kinds of files the one that was chosen gives the name its suffix.
void takeSuffix(QFileDialog &dialog, const QString &filter)
{
    static const QRegularExpression firstSuffix(QStringLiteral("\\*\\.(\\w+)"));
    const QString suffix = firstSuffix.match(filter).captured(1);
    const QStringList names = dialog.selectedFiles();
    if (suffix.isEmpty() || names.isEmpty())
        return;
    dialog.setDefaultSuffix(suffix);
    const QFileInfo name(names.front());
    if (!name.isDir() && !name.suffix().isEmpty() && name.suffix() != suffix)
        dialog.selectFile(name.completeBaseName() + QLatin1Char('.') + suffix);
}

} // namespace

void DesktopPrompts::askForFiles(QWidget *parent, const QString &title, const QString &filter, Paths answer)
{
    QFileDialog *dialog = fileDialog(parent, title, QFileDialog::ExistingFiles, std::move(answer));
    dialog->setNameFilter(filter);
    dialog->open();
}

void DesktopPrompts::askForFolder(QWidget *parent, const QString &title, Paths answer)
{
    QFileDialog *dialog = fileDialog(parent, title, QFileDialog::Directory, std::move(answer));
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void DesktopPrompts::askForSaveFile(
    QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, Existing existing, Paths answer)
{
    QFileDialog *dialog = fileDialog(parent, title, QFileDialog::AnyFile, std::move(answer));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, existing == Existing::IsRefused);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) { takeSuffix(*dialog, chosen); });
    dialog->setNameFilter(filter);
    dialog->selectFile(suggestion);
    dialog->open();
}

void DesktopPrompts::confirm(QWidget *parent, const QString &title, const QString &question, const QString &action, Answer answer)
{
    auto *dialog = new Modal(title, action, parent);
    dialog->addText(question);
    dialog->setDefault(Modal::Default::Cancel);
    QObject::connect(dialog, &QDialog::finished, parent, [answer](int result) { answer(result == QDialog::Accepted); });
    dialog->open();
}

} // namespace bucketwatch
