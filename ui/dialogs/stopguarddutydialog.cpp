// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/stopguarddutydialog.h"

#include "style/textlabel.h"

#include <QLineEdit>

namespace bucketwatch {

StopGuardDutyDialog::StopGuardDutyDialog(
    Kind kind, const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(kind == Kind::Suspend ? tr("Suspend GuardDuty?") : tr("Disable GuardDuty?"), pending, syntax, parent)
{
    setObjectName(QStringLiteral("stopGuardDutyDialog"));
    const QString region = pending.before.region.name();
    if (kind == Kind::Suspend) {
        addText(tr("GuardDuty stops monitoring this account in %1 and generates no new findings, S3 Protection included.")
                .arg(region));
        addRemark(tr("Findings and settings stay, and you can resume GuardDuty at any time."));
        primary()->setText(tr("Suspend GuardDuty"));
    } else {
        addText(tr("GuardDuty stops monitoring this account in %1, and its detector is deleted.").arg(region));
        addRemark(tr("The findings, the lists and the settings of this account in this Region are lost. Export first what you need later."),
            false);
        primary()->setText(tr("Disable GuardDuty"));
    }
    addDifferences();
    if (kind == Kind::Disable)
        addWord();
    addCommand();
    setDefault(Default::Cancel);
    if (m_word)
        m_word->setFocus();
}

void StopGuardDutyDialog::addWord()
{
    //: The word that has to be typed before GuardDuty is disabled
    const QString word = tr("disable");
    m_word = new QLineEdit;
    m_word->setObjectName(QStringLiteral("confirmWord"));
    m_word->setAccessibleName(tr("To confirm, type %1").arg(word));
    m_word->setPlaceholderText(word);
    auto *label = new TextLabel(tr("To confirm, type %1").arg(word), TextLevel::Strong);
    add(label);
    add(m_word);
    const auto check = [this, word] {
        const bool isTyped = m_word->text().trimmed().compare(word, Qt::CaseInsensitive) == 0;
        primary()->setDisabledReason(isTyped ? QString() : tr("Type the word first."));
    };
    connect(m_word, &QLineEdit::textChanged, this, check);
    check();
}

} // namespace bucketwatch
