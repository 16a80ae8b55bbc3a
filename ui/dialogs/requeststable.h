// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tableview.h"

class QSortFilterProxyModel;

namespace bucketwatch {

class RequestsModel;

/// The log of the endpoint as a table, the newest at the top. It follows what comes in until somebody scrolls down to read; then what
/// is read stays where it is. Double-click and Enter ask to open a request.
class RequestsTable final : public TableView {
    Q_OBJECT
public:
    explicit RequestsTable(RequestsModel &requests, QWidget *parent = nullptr);

    /// Shows only requests in which some column has @p text.
    void setFilterText(const QString &text);
    /// True while new requests show by themselves.
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void followAgain();

Q_SIGNALS:
    /// @p row counts rows of the model, whatever the filter shows.
    void requestActivated(int row);
    void followingChanged(bool following);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void keepPlace(int first, int last);
    void setFollowing(bool following);

    QSortFilterProxyModel *m_shown;
    bool m_following = true;
};

} // namespace bucketwatch
