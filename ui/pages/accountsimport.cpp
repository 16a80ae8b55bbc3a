// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountsimport.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "dialogs/importaccountsdialog.h"
#include "items/csv.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace bucketwatch {

using namespace Qt::StringLiterals;

struct AccountsImport::Content {
    QString error; ///< of reading; empty: there was none
    QString text;
    CsvAccounts found;
};

AccountsImport::AccountsImport(const PageContext &context, QWidget *page) : QObject(page), m_context(context), m_page(page)
{
}

std::optional<QString> AccountsImport::fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return std::nullopt;
    const QString path = urls.constFirst().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isList = suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1;
    return isList ? std::optional(path) : std::nullopt;
}

void AccountsImport::askForFile()
{
    m_context.prompts.askForFiles(m_page, tr("Import accounts"), tr("CSV files (*.csv *.tsv *.txt);;All files (*)"), [this](const QStringList &paths) {
        if (!paths.isEmpty())
            offer(paths.constFirst());
    });
}

void AccountsImport::offer(const QString &path)
{
    const auto read = [path] {
        Content content;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            content.error = file.errorString();
            return content;
        }
        content.text = QString::fromUtf8(file.readAll());
        if (content.text.startsWith(QChar::ByteOrderMark))
            content.text.removeFirst();
        content.found = accountsInCsv(content.text);
        return content;
    };
    ++m_reading;
    whenDone(inBackground(read), this, [this, path](const Content &content) {
        --m_reading;
        ask(path, content);
    });
}

void AccountsImport::ask(const QString &path, const Content &content)
{
    const QString name = QDir::toNativeSeparators(path);
    if (!content.error.isEmpty())
        return say(tr("%1 could not be read: %2").arg(name, content.error));
    if (content.found.accounts.empty())
        return say(tr("%1 names no accounts. It needs lines with an account ID of 12 digits.").arg(name));
    m_context.notices.dismiss(u"accounts-file"_s);
    auto *dialog = new ImportAccountsDialog(QFileInfo(path).fileName(), content.found,
        *m_context.service.organization()->accounts, m_context.service.readOnlyReason(), m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, accounts = content.found.accounts, text = content.text] {
        if (dialog->choice() == ImportAccountsDialog::Choice::Add)
            Q_EMIT additionRequested(text);
        else
            Q_EMIT selectionRequested(accounts);
    });
    dialog->open();
}

void AccountsImport::say(const QString &text)
{
    m_context.notices.show({.status = Status::Error, .title = {}, .text = text, .id = u"accounts-file"_s});
}

} // namespace bucketwatch
