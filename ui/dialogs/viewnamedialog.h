// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/savedviews.h"
#include "style/modal.h"

class QLineEdit;

namespace bucketwatch {

class TextLabel;

/// Asks what a view of a table is to be called: a new one, which may take the place of one that has this name, or one that gets
/// another name, which may not.
class ViewNameDialog final : public Modal {
    Q_OBJECT
public:
    /// @p renamed is the view that gets another name; empty for a new one.
    ViewNameDialog(SavedViews views, const QString &renamed, QWidget *parent);

    [[nodiscard]] QString name() const;

private:
    void validate();

    SavedViews m_views;
    QString m_renamed;
    QLineEdit *m_field;
    TextLabel *m_remark;
};

} // namespace bucketwatch
