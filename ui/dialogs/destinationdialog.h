// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"
#include "style/modal.h"

#include <QStringList>

#include <functional>
#include <utility>

class QLineEdit;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class CodePane;
class LabeledField;
class TextLabel;

/// Asks for the bucket that findings are exported to, where in it, and for the key that encrypts them. Shows the command of the
/// AWS CLI that does the same. It sends nothing: accepted() means that change() may be sent.
class DestinationDialog final : public Modal {
    Q_OBJECT
public:
    using CommandsOf = std::function<QStringList(const Change &)>;

    /// @p destination is what there is; nothing: findings are not exported.
    DestinationDialog(Region region, const std::optional<PublishingDestination> &destination, CommandsOf commandsOf,
        KSyntaxHighlighting::Repository &syntax, QWidget *parent);

    /// What was filled in; of a destination that is there only what is different.
    [[nodiscard]] Change change() const;
    [[nodiscard]] QString bucket() const { return place().bucket; }

private:
    void addFields();
    void check();
    /// What stands in the fields: the bucket may be named by its ARN, with a prefix.
    [[nodiscard]] BucketPlace place() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString bucketArn() const;
    [[nodiscard]] bool isSame() const;
    /// What is wrong first, and in which field; no text: nothing.
    [[nodiscard]] std::pair<LabeledField *, QString> problem() const;

    Region m_region;
    std::optional<PublishingDestination> m_before;
    CommandsOf m_commandsOf;
    QLineEdit *m_bucket;
    QLineEdit *m_prefix;
    QLineEdit *m_key;
    TextLabel *m_problem;
    CodePane *m_command;
    LabeledField *m_bucketField = nullptr;
    LabeledField *m_prefixField = nullptr;
    LabeledField *m_keyField = nullptr;
};

} // namespace bucketwatch
