// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/changequestion.h"

#include "pages/changesender.h"

#include <QPointer>
#include <QTimer>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr auto QuestionNotice = "change-question"_L1;
} // namespace

ChangeQuestion::ChangeQuestion(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.session, &Session::changed, this, &ChangeQuestion::forget);
}

std::weak_ptr<int> ChangeQuestion::begin()
{
    m_asked = std::make_shared<int>();
    const std::weak_ptr<int> asked = m_asked;
    QTimer::singleShot(ChangeSender::ProgressAfter, this, [this, asked] {
        if (!asked.expired())
            m_context.notices.show({.status = Status::InProgress,
                .title = {},
                .text = tr("Working out what will change…"),
                .id = QuestionNotice,
                .actionText = tr("Cancel"),
                .action =
                    [self = QPointer(this)] {
                        if (self)
                            self->forget();
                    },
                .dismissible = false});
    });
    return asked;
}

void ChangeQuestion::forget()
{
    if (std::exchange(m_asked, nullptr))
        m_context.notices.dismiss(QuestionNotice);
}

void ChangeQuestion::refuse(const Error &error)
{
    m_context.notices.show({.status = Status::Error, .title = {}, .text = error.message, .id = ChangeResultNotice});
}

} // namespace bucketwatch
