// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/scene.h"

#include <QWidget>

#include <vector>

class QAction;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace bucketwatch {

class Header;

/// Something that can be done on a page: what a button of it does, below the heading that the button stands under; empty: the page's.
struct PageCommand {
    QString section;
    QAction *action;
};

/// The scaffold of a page: H1 with counter, description and actions, below it a column of containers. Scrolling pages are as high as
/// their content; filling pages give the height of the window to the widget that is added with a stretch (a table).
class Page : public QWidget {
    Q_OBJECT
public:
    enum class Extent { Scrolling, Filling };

    explicit Page(const QString &title, Extent extent = Extent::Scrolling, QWidget *parent = nullptr);

    [[nodiscard]] Header *header() const { return m_header; }
    /// Adds @p widget below what is there; on filling pages a @p stretch above 0 takes the height that is left.
    void add(QWidget *widget, int stretch = 0);
    /// Puts @p panel beside everything else, as high as the page, until it gets another parent; the user divides the width.
    void setSidePanel(QWidget *panel);
    /// Scrolls, where the page does, so that @p widget is seen.
    void ensureVisible(QWidget *widget);

    /// The breadcrumbs below the service: {"S3 Protection"} or {"S3 Protection", "Edit"}. The last one is where we are.
    [[nodiscard]] QStringList trail() const { return m_trail; }
    void setTrail(const QStringList &trail);
    /// What the status bar says while the page is open, such as "45 of 214 accounts match"; empty for nothing.
    [[nodiscard]] QString statusText() const { return m_statusText; }
    void setStatusText(const QString &text);

    /// Called when breadcrumb @p index of trail() is clicked.
    virtual void activateTrail(int index);
    /// False while something that the page needs is still on its way; pictures wait for it.
    [[nodiscard]] virtual bool isSettled() const { return true; }
    /// True when leaving would lose what was typed; the window then asks.
    [[nodiscard]] virtual bool hasUnsavedChanges() const { return false; }
    /// Every state worth a picture; at least one.
    [[nodiscard]] virtual std::vector<Scene> scenes();
    /// Edit > Find: puts the focus into the filter box of the page. False when it has none.
    virtual bool focusFilter() { return false; }
    /// What can be done here now: the buttons in the heads of the page and its containers, and those that were made commands. The
    /// menus of the window offer the same.
    [[nodiscard]] std::vector<PageCommand> commands() const;

Q_SIGNALS:
    void trailChanged();
    void statusTextChanged(const QString &text);

private:
    Header *m_header;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QSplitter *m_sides = nullptr; ///< of the page and its panel
    Extent m_extent;
    QStringList m_trail;
    QString m_statusText;
};

} // namespace bucketwatch
