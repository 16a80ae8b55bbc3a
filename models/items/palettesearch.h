// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace bucketwatch {

/// What the command palette finds, in the order in which groups with equally good results stand.
enum class PaletteGroup { Actions, Accounts, Findings, Pages };

struct PaletteItem {
    QString text;
    QString detail;
    QString key; ///< what it leads to, the same at every start: "account:901243436767"
};

/// An item that fits what was typed.
struct PaletteHit {
    int item; ///< its index in the group
    int at; ///< where in its text, or in its detail, what was typed stands
    bool isInDetail;
    int grade; ///< 0 is the best: all of it, then at the beginning, then of a word, then within one, then in the detail
    friend bool operator==(const PaletteHit &, const PaletteHit &) = default;
};

struct PaletteResult {
    PaletteGroup group;
    std::vector<PaletteHit> hits; ///< the best ones first
    int found = 0; ///< how many there are
};

/// Looks for a text in the names of everything. Lower-case names are made once, so that each key is answered at once, also among
/// 50,000 accounts.
class PaletteSearch {
public:
    static constexpr std::size_t Groups = 4;

    /// What the first letter of a line says: only this group, and the rest of the line.
    struct Line {
        std::optional<PaletteGroup> only;
        QString text; ///< trimmed
        friend bool operator==(const Line &, const Line &) = default;
    };
    /// "> undo" looks among actions, "@" among accounts, "#" among findings, "/" among pages.
    [[nodiscard]] static Line parse(const QString &typed);

    void setItems(PaletteGroup group, std::vector<PaletteItem> items);
    [[nodiscard]] const PaletteItem &item(PaletteGroup group, int index) const;
    /// Null when there is none with that key.
    [[nodiscard]] const PaletteItem *find(const QString &key) const;

    /// Groups with something in them, the one with the best result first, with @p most hits of each. An empty text finds everything.
    [[nodiscard]] std::vector<PaletteResult> search(const Line &line, int most) const;

private:
    struct Group {
        std::vector<PaletteItem> items;
        std::vector<QString> texts; ///< folded
        std::vector<QString> details;
    };
    [[nodiscard]] PaletteResult searchIn(PaletteGroup group, const QString &folded, int most) const;

    std::array<Group, Groups> m_groups;
};

} // namespace bucketwatch
