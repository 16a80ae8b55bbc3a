// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// "-NameColumn" for a descending order.
QString textOf(const SavedView::Sorting &sorting)
{
    return (sorting.order == Qt::DescendingOrder ? u"-"_s : QString()) + sorting.column;
}

SavedView::Sorting sortingFrom(const QString &text)
{
    const bool isDescending = text.startsWith(u'-');
    return {isDescending ? text.sliced(1) : text, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

} // namespace

SavedViews SavedViews::fromBytes(const QByteArray &bytes)
{
    SavedViews views;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (const QJsonArray all = object["views"_L1].toArray(); const QJsonValue &one : all) {
        SavedView view {one["name"_L1].toString().trimmed(), one["filter"_L1].toString(), {}, {}};
        for (const QJsonArray columns = one["sorting"_L1].toArray(); const QJsonValue &column : columns)
            view.sorting.push_back(sortingFrom(column.toString()));
        for (const QJsonArray columns = one["columns"_L1].toArray(); const QJsonValue &column : columns)
            view.columns << column.toString();
        if (refusalOf(view.name).isEmpty())
            views.save(std::move(view));
    }
    views.setDefault(object["default"_L1].toString());
    return views;
}

QByteArray SavedViews::toBytes() const
{
    QJsonArray views;
    for (const SavedView &view : m_views) {
        QJsonArray sorting;
        for (const SavedView::Sorting &one : view.sorting)
            sorting.append(textOf(one));
        views.append(QJsonObject {{"name"_L1, view.name}, {"filter"_L1, view.filter}, {"sorting"_L1, sorting},
            {"columns"_L1, QJsonArray::fromStringList(view.columns)}});
    }
    return QJsonDocument(QJsonObject {{"views"_L1, views}, {"default"_L1, m_default}}).toJson(QJsonDocument::Compact);
}

std::vector<SavedView>::iterator SavedViews::at(const QString &name)
{
    return std::ranges::find_if(m_views, [&name](const SavedView &view) { return isSameName(view.name, name); });
}

const SavedView *SavedViews::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_views, [&name](const SavedView &view) { return isSameName(view.name, name); });
    return found == m_views.end() ? nullptr : &*found;
}

QString SavedViews::refusalOf(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("Enter a name.");
    if (name.trimmed().size() > LongestName)
        return tr("A name has %n character(s) at most.", nullptr, int(LongestName));
    return {};
}

void SavedViews::save(SavedView view)
{
    if (const auto found = at(view.name); found != m_views.end()) {
        if (isSameName(m_default, found->name))
            m_default = view.name;
        m_views.erase(found);
    }
    const auto place = std::ranges::find_if(
        m_views, [&view](const SavedView &other) { return other.name.compare(view.name, Qt::CaseInsensitive) > 0; });
    m_views.insert(place, std::move(view));
}

bool SavedViews::rename(const QString &from, const QString &to)
{
    const auto found = at(from);
    if (found == m_views.end() || (!isSameName(from, to) && find(to)))
        return false;
    SavedView view = *found;
    const bool isDefault = isSameName(m_default, from);
    m_views.erase(found);
    view.name = to;
    save(std::move(view));
    if (isDefault)
        m_default = to;
    return true;
}

bool SavedViews::remove(const QString &name)
{
    const auto found = at(name);
    if (found == m_views.end())
        return false;
    m_views.erase(found);
    if (isSameName(m_default, name))
        m_default.clear();
    return true;
}

void SavedViews::setDefault(const QString &name)
{
    const SavedView *view = find(name);
    m_default = view ? view->name : QString();
}

} // namespace bucketwatch
