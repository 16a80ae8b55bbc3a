// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace bucketwatch {

/// The pages of the window: each is made when it is first opened and kept. A page has the room that there is, so what changes its
/// size in there is laid out without the rest of the window.
class PageHost : public QWidget {
    Q_OBJECT
public:
    PageHost(const PageContext &context, std::vector<PageDescription> pages, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] const std::vector<PageDescription> &pages() const { return m_pages; }
    [[nodiscard]] const PageDescription *find(const QString &id) const;
    [[nodiscard]] QString openId() const { return m_openId; }
    /// Null before the first open().
    [[nodiscard]] Page *openPage() const;
    /// Null when there is no page @p id.
    Page *open(const QString &id);
    /// The same with a new page, as at the start of the program.
    Page *openFresh(const QString &id);

    /// @p cover is kept to be shown instead of a page.
    void addCover(QWidget *cover);
    void showCover(QWidget *cover);
    /// The open page once more.
    void uncover();
    [[nodiscard]] bool isCoveredBy(const QWidget *cover) const;

Q_SIGNALS:
    void pageMade(const QString &id, bucketwatch::Page *page);
    void openChanged(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PageContext m_context;
    std::vector<PageDescription> m_pages;
    QHash<QString, Page *> m_made;
    QString m_openId;
    QStackedWidget *m_stack; ///< in no layout: it would ask for the size of every page with each change of one
};

} // namespace bucketwatch
