// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>

namespace bucketwatch {

struct PageDescription;

/// The list of pages at the left, by section. One page is open; it stands out by colour and weight.
class NavigationPane : public QTreeWidget {
    Q_OBJECT
public:
    explicit NavigationPane(const std::vector<PageDescription> &pages, QWidget *parent = nullptr);

    void setOpenPage(const QString &id);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageRequested(const QString &id);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void request(const QTreeWidgetItem *item);
};

} // namespace bucketwatch
