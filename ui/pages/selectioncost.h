// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "organization/change.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace bucketwatch {

/// What enabling a plan in the selected cells would cost a month, or disabling it where there is nothing to enable: worked out
/// beside the window once the selection rests.
class SelectionCost final : public QObject {
    Q_OBJECT
public:
    /// What is to be sent for the selection, see MatrixSelection::changes().
    using ChangesOf = std::function<std::vector<Change>(bool enable)>;

    SelectionCost(const PageContext &context, ChangesOf changesOf, QObject *parent);

    /// The selection is of @p cells now.
    void restart(qsizetype cells);
    /// False while it is worked out.
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive() && m_isAsked == nullptr; }

Q_SIGNALS:
    /// A sentence; empty while it is not known, and where no price is.
    void textChanged(const QString &text);

private:
    void ask();

    PageContext m_context;
    ChangesOf m_changesOf;
    QTimer m_pause;
    std::shared_ptr<int> m_isAsked; ///< there while an answer is awaited; another one makes it another question
};

} // namespace bucketwatch
