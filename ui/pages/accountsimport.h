// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "context/pagecontext.h"

#include <QObject>

#include <optional>
#include <vector>

class QMimeData;

namespace bucketwatch {

/// Takes files that name accounts, chosen or dropped on the page, and asks what is to be done with them. Files are read in another
/// thread and may have any number of rows.
class AccountsImport final : public QObject {
    Q_OBJECT
public:
    AccountsImport(const PageContext &context, QWidget *page);

    /// The one file that @p data holds, when its name is that of a list; nothing for anything else.
    [[nodiscard]] static std::optional<QString> fileIn(const QMimeData &data);
    [[nodiscard]] bool isBusy() const { return m_reading > 0; }
    void askForFile();
    void offer(const QString &path);

Q_SIGNALS:
    void selectionRequested(const std::vector<bucketwatch::AccountId> &accounts);
    /// @p text is that of the file.
    void additionRequested(const QString &text);

private:
    struct Content;
    void ask(const QString &path, const Content &content);
    void say(const QString &text);

    PageContext m_context;
    QWidget *m_page;
    int m_reading = 0;
};

} // namespace bucketwatch
