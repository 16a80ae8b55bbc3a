// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/listlinedialog.h"

#include "code/codepane.h"
#include "items/listwords.h"
#include "style/button.h"

#include <QLocale>

namespace bucketwatch {

namespace {

/// Every line with its number, the wrong one marked.
QString numbered(const ListProblem &problem)
{
    const QStringList lines = problem.excerpt.split(u'\n');
    const auto digits = int(QString::number(problem.firstLine + lines.size()).size());
    QStringList all;
    int number = problem.firstLine;
    for (const QString &line : lines) {
        all.append(QStringLiteral("%1 %2 %3")
                .arg(number == problem.line ? QStringLiteral(">") : QStringLiteral(" "))
                .arg(number, digits)
                .arg(line));
        ++number;
    }
    return all.join(u'\n');
}

} // namespace

ListLineDialog::ListLineDialog(
    const DetectionList &list, const QString &lock, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    //: %1 is the number of a line, %2 the name of a list
    : Modal(tr("Line %1 of %2").arg(QLocale().toString(list.problem.line), list.name), tr("Activate again"), parent, Width::Large)
{
    setObjectName(QStringLiteral("listLineDialog"));
    addText(problemText(list));
    auto *lines = new CodePane(list.location, CodePane::Language::Ini, syntax);
    lines->setObjectName(QStringLiteral("listLines"));
    lines->setVisibleLines(3, 6);
    lines->setText(numbered(list.problem));
    add(lines);
    cancel()->setText(tr("Close"));
    primary()->setDisabledReason(lock);
}

} // namespace bucketwatch
