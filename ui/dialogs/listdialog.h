// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"
#include "style/modal.h"

#include <QStringList>

#include <functional>
#include <utility>

class QComboBox;
class QLineEdit;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class Button;
class CheckOption;
class CodePane;
class LabeledField;
class Prompts;
class TextLabel;

/// Asks what a new list is called, what form its file has and where it lies, or what of a list changes. Shows the command of the
/// AWS CLI that does the same. It sends nothing: accepted() means that change() may be sent.
class ListDialog final : public Modal {
    Q_OBJECT
public:
    using CommandsOf = std::function<QStringList(const Change &)>;

    /// A new list of @p list's kind when it has no ID yet, else that list.
    ListDialog(Region region, const DetectionList &list, Prompts &prompts, CommandsOf commandsOf,
        KSyntaxHighlighting::Repository &syntax, QWidget *parent);

    /// Everything is shown and nothing can be changed, for @p reason.
    void lock(const QString &reason);
    /// What was filled in; of a list that is there only what is different.
    [[nodiscard]] Change change() const;
    [[nodiscard]] QString name() const;

private:
    void addFields();
    LabeledField *makeLocation();
    void chooseFile();
    void check();
    [[nodiscard]] bool isNew() const { return m_before.id.isEmpty(); }
    /// What is wrong first, and in which field; no text: nothing.
    [[nodiscard]] std::pair<LabeledField *, QString> problem() const;
    [[nodiscard]] std::optional<AccountId> owner() const;

    Region m_region;
    DetectionList m_before;
    Prompts &m_prompts;
    CommandsOf m_commandsOf;
    QLineEdit *m_name;
    QComboBox *m_format;
    QLineEdit *m_location;
    QLineEdit *m_owner;
    CheckOption *m_activate;
    TextLabel *m_problem;
    CodePane *m_command;
    Button *m_choose;
    QString m_lock;
    LabeledField *m_nameField = nullptr;
    LabeledField *m_locationField = nullptr;
    LabeledField *m_ownerField = nullptr;
};

} // namespace bucketwatch
