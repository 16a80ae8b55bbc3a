// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/plandiffnode.h"

#include <QLocale>

#include <algorithm>

namespace bucketwatch {

PlanDiffNode *PlanDiffNode::add(PlanDiffModel::Kind childKind, const Texts &childTexts)
{
    children.push_back(std::make_unique<PlanDiffNode>());
    PlanDiffNode *child = children.back().get();
    child->kind = childKind;
    child->texts = childTexts;
    child->parent = this;
    child->row = int(children.size()) - 1;
    return child;
}

PlanDiffNode *PlanDiffNode::addAccounts(
    PlanDiffModel::Kind childKind, const Texts &childTexts, const std::vector<int> &rows, const PlanDiffFilter::Accounts *which)
{
    const auto count = which
        ? std::ranges::count_if(rows, [which](int accountRow) -> bool { return (*which)[std::size_t(accountRow)]; })
        : std::ssize(rows);
    if (which && count == 0)
        return nullptr;
    PlanDiffNode *child = add(childKind, childTexts);
    child->source = &rows;
    child->accepted = which;
    child->accounts = int(count);
    if (count > 0)
        child->texts[PlanDiffModel::CountColumn] = QLocale().toString(count);
    return child;
}

int PlanDiffNode::accountAt(int index) const
{
    if (!accepted)
        return (*source)[std::size_t(index)];
    if (filtered.empty()) {
        filtered.reserve(std::size_t(accounts));
        std::ranges::copy_if(*source, std::back_inserter(filtered),
            [this](int accountRow) -> bool { return (*accepted)[std::size_t(accountRow)]; });
    }
    return filtered[std::size_t(index)];
}

} // namespace bucketwatch
