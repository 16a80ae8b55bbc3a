// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/palettesearch.h"
#include "style/badge.h"
#include "style/statusstyle.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QPointer>

#include <optional>

namespace bucketwatch {

class ActionRegistry;

/// How a row of the palette looks besides its text.
struct PaletteLook {
    QString icon; ///< before the text
    std::optional<Status> status; ///< before the detail
    QString detail; ///< shown in place of that of the item, which has what is looked for
    std::optional<BadgeKind> badge; ///< at the end
    QString badgeText;
    QString shortcut; ///< at the end
};

/// Everything that the palette can lead to: commands of the window and the open page, accounts and findings that the session may
/// see, and pages.
class PaletteItems {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PaletteItems)
public:
    struct Parts {
        GuardDutyService &service;
        const Session &session;
        const Clock &clock;
        ActionRegistry &actions;
        const std::vector<PageDescription> &pages;
        const Page *page; ///< the open one; null: none
    };
    /// Of more findings than this the latest are looked through; the page Findings has all of them.
    static constexpr std::size_t MostFindings = 20000;

    PaletteItems(const Parts &parts, PaletteSearch &search);

    [[nodiscard]] PaletteLook lookOf(const PaletteItem &item) const;
    /// The action behind an item; null for other items.
    [[nodiscard]] QAction *actionOf(const PaletteItem &item) const;

private:
    void addActions(PaletteSearch &search);
    void addAccounts(PaletteSearch &search) const;
    void addFindings(PaletteSearch &search) const;
    void addPages(PaletteSearch &search) const;
    [[nodiscard]] PaletteLook lookOfAccount(AccountId account) const;
    [[nodiscard]] PaletteLook lookOfFinding(const PaletteItem &item) const;

    Parts m_parts;
    std::shared_ptr<const OrganizationView> m_view;
    std::shared_ptr<const RegionView> m_region; ///< null: not in use or not loaded
    QHash<QString, QPointer<QAction>> m_actions; ///< by key
};

} // namespace bucketwatch
