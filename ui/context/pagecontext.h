// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "context/navigator.h"
#include "context/prompts.h"
#include "context/session.h"
#include "guardduty/guarddutyservice.h"
#include "journal/edit.h"
#include "style/noticelist.h"
#include "style/page.h"

#include <QString>

#include <functional>
#include <vector>

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

/// The ids of the notices about the latest change: a newer result takes the place of an older one, whoever shows it.
inline const QString ChangeResultNotice = QStringLiteral("change-result");
inline const QString ChangeUnprocessedNotice = QStringLiteral("change-unprocessed");

/// What a page is given. All of it outlives the page; the thread is that of the window.
struct PageContext {
    GuardDutyService &service;
    Session &session;
    const Clock &clock;
    NoticeList &notices;
    Prompts &prompts;
    KSyntaxHighlighting::Repository &syntax;
    Navigator &navigator;

    /// Who asks, for requests that the page sends.
    [[nodiscard]] Caller caller() const { return {session.identity(), Door::Window}; }
};

/// A page that the window can open: its place in the navigation and how it is made.
struct PageDescription {
    QString id; ///< one of PageIds
    QString section; ///< of the navigation: "Protection plans"; empty for none
    QString label; ///< in the navigation: "S3 Protection"
    std::function<Page *(const PageContext &context, QWidget *parent)> create;
    /// Puts a filter into the page, see Navigator::openPage(); may be empty.
    std::function<void(Page &page, const QString &filter)> applyFilter = {};
    /// Opens recordings in the page; only the page that can has it.
    std::function<void(Page &page, const QStringList &paths)> openRecordings = {};
};

} // namespace bucketwatch
