// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tabledelegate.h"

namespace bucketwatch {

/// The cells of the replay that a TableDelegate does not know: an event type with its dot in the colour of the timeline,
/// and a severity badge where there is a finding, plain text where there is none. Decided by the roles of ReplayRole.
class ReplayCellDelegate final : public TableDelegate {
    Q_OBJECT
public:
    explicit ReplayCellDelegate(int column, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintKind(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int kind) const;

    TableDelegate m_plain;
};

} // namespace bucketwatch
