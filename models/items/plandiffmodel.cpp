// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/plandiffmodel.h"

#include "planning/namedvalue.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bucketwatch {

/// A row that has rows below it, or could. Its accounts are counted, not made.
struct PlanDiffModel::Node {
    Kind kind = Kind::Line;
    std::array<QString, ColumnCount> texts {};
    const DiffPlaces *places = nullptr; ///< of a Region: its accounts
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children {};

    Node *add(Kind childKind, const QString &text, const QString &value = {}, const QString &count = {}, const QString &why = {})
    {
        children.push_back(std::make_unique<Node>(
            Node {.kind = childKind, .texts = {text, value, count, why}, .parent = this, .row = int(children.size())}));
        return children.back().get();
    }
    /// The Regions of @p list, each with its accounts.
    void addPlaces(const std::vector<DiffPlaces> &list, const QString &value = {}, const QString &why = {})
    {
        for (const DiffPlaces &part : list)
            add(Kind::Region, part.region.name(), value, part.rows.empty() ? QString() : QLocale().toString(std::ssize(part.rows)), why)
                ->places = &part;
    }
};

PlanDiffModel::PlanDiffModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) { }

PlanDiffModel::~PlanDiffModel() = default;

void PlanDiffModel::setReview(std::shared_ptr<const PlanReview> review)
{
    beginResetModel();
    m_review = std::move(review);
    m_root = std::make_unique<Node>();
    if (m_review) {
        addChanges();
        addWarnings();
        addUnchanged();
    }
    endResetModel();
}

void PlanDiffModel::addChanges()
{
    const QLocale locale;
    for (const DiffLine &line : m_review->diff.lines) {
        const QString preference = line.preference
            //: What something was and what it becomes: "NEW → ALL"
            ? tr("%1 → %2").arg(wireName(line.preference->before), wireName(line.preference->after))
            : QString();
        Node *change = m_root->add(Kind::Line, line.text, preference, tr("%n account(s)", nullptr, int(line.accounts)),
            displayName(line.reason));
        for (const DiffValues &values : line.values) {
            const QString value
                = tr("%1 → %2").arg(valueText(values.field, values.before), valueText(values.field, values.after));
            if (line.values.size() == 1)
                change->addPlaces(values.places, value, fieldName(values.field));
            else
                change->add(Kind::Reason, fieldName(values.field), value, locale.toString(countOf(values.places)))
                    ->addPlaces(values.places, value, fieldName(values.field));
        }
    }
    for (const QString &other : m_review->diff.others)
        m_root->add(Kind::Line, other);
}

void PlanDiffModel::addWarnings()
{
    if (m_review->warnings.empty())
        return;
    const QString count = QLocale().toString(std::ssize(m_review->warnings));
    Node *group = m_root->add(Kind::Warnings, tr("Warnings"), {}, count);
    for (const PlanWarning &warning : m_review->warnings) {
        const qsizetype places = countOf(warning.places);
        Node *node = group->add(Kind::Warning, warning.text, {}, places > 0 ? QLocale().toString(places) : QString());
        if (places > 0)
            node->addPlaces(warning.places);
    }
}

void PlanDiffModel::addUnchanged()
{
    if (m_review->diff.unchanged.empty())
        return;
    const QString count = QLocale().toString(m_review->diff.unchangedPlaces);
    Node *group = m_root->add(Kind::Unchanged, tr("Will not change"), {}, count);
    for (const UnchangedLine &line : m_review->diff.unchanged)
        group->add(Kind::Reason, line.text, {}, QLocale().toString(countOf(line.places)))->addPlaces(line.places);
}

// An index carries the row above it, so that accounts need no object.
const PlanDiffModel::Node *PlanDiffModel::nodeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_root.get();
    const auto *above = static_cast<const Node *>(index.constInternalPointer());
    return above->places ? nullptr : above->children[std::size_t(index.row())].get();
}

QModelIndex PlanDiffModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeOf(parent)) : QModelIndex();
}

QModelIndex PlanDiffModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *above = static_cast<const Node *>(index.constInternalPointer());
    return above->parent ? createIndex(above->row, 0, above->parent) : QModelIndex();
}

int PlanDiffModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *node = nodeOf(parent);
    if (!node)
        return 0;
    return int(node->places ? node->places->rows.size() : node->children.size());
}

int PlanDiffModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanDiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    if (role == KindRole)
        return QVariant::fromValue(node ? node->kind : Kind::Account);
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (node)
        return node->texts[std::size_t(index.column())];
    const auto *above = static_cast<const Node *>(index.constInternalPointer());
    if (index.column() == ValueColumn || index.column() == WhyColumn)
        return above->texts[std::size_t(index.column())];
    if (index.column() == CountColumn)
        return {};
    const Account &account
        = m_review->outlook.current->accounts->rows[std::size_t(above->places->rows[std::size_t(index.row())])];
    //: %1 is the name of an account, %2 its number
    return account.name.isEmpty() ? account.id.toString() : tr("%1 %2").arg(account.name, account.id.toString());
}

QVariant PlanDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ChangeColumn:
        return tr("Change");
    case ValueColumn:
        return tr("From → to");
    case CountColumn:
        return tr("Places");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bucketwatch
