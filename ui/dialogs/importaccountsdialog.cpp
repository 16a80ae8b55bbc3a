// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importaccountsdialog.h"

#include "style/optionbutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr int VisibleLines = 5;
constexpr std::size_t MostNumbers = 20; ///< of lines, in a sentence
} // namespace

ImportAccountsDialog::ImportAccountsDialog(
    const QString &fileName, const CsvAccounts &found, const AccountTable &known, const QString &lock, QWidget *parent)
    : Modal(tr("Import accounts"), tr("Continue"), parent)
    , m_select(new RadioOption(tr("Select these accounts in the table"), tr("Those that the filter hides are shown for it.")))
    , m_add(new RadioOption(tr("Add these accounts by invitation"),
          lock.isEmpty() ? tr("The file also needs their e-mail addresses, where the organization does not have them.") : lock))
{
    setObjectName(u"importAccountsDialog"_s);
    const auto count = int(found.accounts.size());
    //: %1 is the name of a file
    addText(tr("%1 names %n account(s).", nullptr, count).arg(fileName));
    m_select->setObjectName(u"selectOption"_s);
    m_add->setObjectName(u"addOption"_s);
    auto *options = new QWidget;
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_select);
    column->addWidget(m_add);
    add(options);
    m_select->setChecked(true);
    m_add->setEnabled(lock.isEmpty());
    addUnknown(found, known);
    addLinesWithout(found.linesWithout);
    m_select->setFocus();
}

ImportAccountsDialog::Choice ImportAccountsDialog::choice() const
{
    return m_add->isChecked() ? Choice::Add : Choice::Select;
}

void ImportAccountsDialog::addUnknown(const CsvAccounts &found, const AccountTable &known)
{
    QStringList unknown;
    for (std::size_t i = 0; i < found.accounts.size(); ++i) {
        const AccountId account = found.accounts[i];
        if (known.row(account) < 0)
            //: %1 is the number of a line, %2 an account ID
            unknown << tr("Line %1: %2").arg(locale().toString(found.lines[i]), account.toString());
    }
    if (unknown.isEmpty())
        return;
    auto *title = new StatusLabel;
    title->setObjectName(u"unknownLabel"_s);
    title->setStatus(Status::Warning, tr("%n account(s) are not in the organization:", nullptr, int(unknown.size())));
    add(title);
    auto *list = new QPlainTextEdit(unknown.join(u'\n'));
    list->setObjectName(u"unknownAccounts"_s);
    list->setAccessibleName(tr("Accounts that are not in the organization"));
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setTabChangesFocus(true);
    list->setFixedHeight(std::min(VisibleLines, int(unknown.size())) * list->fontMetrics().lineSpacing() + 20);
    add(list);
}

void ImportAccountsDialog::addLinesWithout(const std::vector<int> &lines)
{
    if (lines.empty())
        return;
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(lines.size(), MostNumbers); ++i)
        numbers << locale().toString(lines[i]);
    const QString list = numbers.join(u", "_s) + (lines.size() > MostNumbers ? u", \u2026"_s : QString());
    auto *label = new StatusLabel;
    label->setObjectName(u"linesWithoutLabel"_s);
    //: %1 are numbers of lines
    label->setStatus(Status::Warning, tr("%n line(s) name no account: %1", nullptr, int(lines.size())).arg(list));
    add(label);
}

} // namespace bucketwatch
