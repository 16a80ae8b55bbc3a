// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/whendone.h"
#include "context/inbackground.h"
#include "context/pagecontext.h"

#include <QObject>

#include <memory>
#include <utility>

namespace bucketwatch {

/// Works out what a question says before it is asked, beside the window: for thousands of accounts that takes longer than a picture
/// may. One question at a time: the next one, another Region or identity, or Cancel forgets it. Why there is nothing to ask is said
/// above the page.
class ChangeQuestion final : public QObject {
    Q_OBJECT
public:
    ChangeQuestion(const PageContext &context, QObject *parent);

    /// @p workOut returns a Result<T> in another thread; @p ask takes its value.
    template<typename WorkOut, typename Ask> void ask(WorkOut workOut, Ask ask)
    {
        const std::weak_ptr<int> asked = begin();
        whenDone(inBackground(std::move(workOut)), this, [this, asked, ask = std::move(ask)](const auto &answer) {
            if (asked.expired())
                return;
            forget();
            if (answer)
                ask(*answer);
            else
                refuse(answer.error());
        });
    }
    void forget();
    [[nodiscard]] bool isBusy() const { return m_asked != nullptr; }

private:
    std::weak_ptr<int> begin();
    void refuse(const Error &error);

    PageContext m_context;
    std::shared_ptr<int> m_asked; ///< there while an answer is awaited; another one makes it another question
};

} // namespace bucketwatch
