// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/eventspane.h"

#include "items/replayeventsmodel.h"
#include "replay/replay.h"
#include "replay/replaycelldelegate.h"
#include "replay/widestcolumn.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/tableview.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace bucketwatch {

using namespace Qt::StringLiterals;

EventsPane::EventsPane(ReplayEventsModel &model, QWidget *parent)
    : Container(tr("Events"), parent)
    , m_model(model)
    , m_all(new Button({}, tr("Show all"), Button::Kind::Link, this))
    , m_follow(new Button(u"go-up"_s, tr("Follow"), Button::Kind::Normal, this))
    , m_table(new TableView(this))
{
    m_follow->setObjectName("follow"_L1);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest event in view while the recording plays"));
    m_all->setObjectName("allEvents"_L1);
    m_all->setToolTip(tr("List the events of all lanes (%1)").arg(u"Esc"_s));
    m_all->hide();
    header()->addAction(m_all);
    header()->addAction(m_follow);
    connect(m_all, &QPushButton::clicked, this, &EventsPane::allRequested);
    setUpTable();
    add(m_table, 1);
    column()->setContentsMargins(0, column()->contentsMargins().top(), 0, 8);
    header()->setContentsMargins(20, 0, 20, 0);

    connect(m_follow, &QPushButton::toggled, this, &EventsPane::setFollowing);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (first == 0)
            keepInPlace(last - first + 1);
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &EventsPane::refreshCounter);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &EventsPane::refreshCounter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsPane::refreshCounter);
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this, [this](int value) {
        if (!m_scrollingBySelf && value > 0)
            setFollowing(false);
    });
    connect(m_table, &QAbstractItemView::activated, this, &EventsPane::activate);
    refreshCounter();
}

void EventsPane::setUpTable()
{
    m_table->setObjectName("events"_L1);
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setHasEvents(true);
    m_table->cells()->setCodeColumn(ReplayEventsModel::TimeColumn);
    for (const int column : {ReplayEventsModel::TypeColumn, ReplayEventsModel::FindingColumn})
        m_table->setItemDelegateForColumn(column, new ReplayCellDelegate(column, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    const auto width = [this](int column, const QString &sample) { return WidestColumn::widthFor(*m_table, column, sample); };
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(2 * TableDelegate::CellPadding);
    const std::pair<int, QString> samples[] = {{ReplayEventsModel::TimeColumn, u"00:00:00"_s},
        {ReplayEventsModel::NameColumn, u"GetBucketPol"_s}, {ReplayEventsModel::TypeColumn, u"\u25cf Management"_s},
        {ReplayEventsModel::AccountColumn, u"analytics-prod"_s}, {ReplayEventsModel::FindingColumn, u"Medium"_s}};
    for (const auto &[column, sample] : samples)
        header->resizeSection(column, width(column, sample));
    const int resource = width(ReplayEventsModel::ResourceColumn, u"halden-claims"_s);
    new WidestColumn(*m_table, ReplayEventsModel::ResourceColumn, {width(ReplayEventsModel::ResourceColumn, {}), resource},
        {ReplayEventsModel::AccountColumn, ReplayEventsModel::TypeColumn});
}

void EventsPane::setLane(const std::optional<QString> &name)
{
    //: %1 is a bucket, an account or a caller
    header()->setTitle(name ? tr("Events of %1").arg(*name) : tr("Events"));
    m_all->setVisible(name.has_value());
}

void EventsPane::setHasEvents(bool recordingHasEvents)
{
    if (recordingHasEvents)
        m_table->emptyState()->setText(
            tr("No events yet"), tr("Play the recording, or move the play head past its first event."));
    else
        m_table->emptyState()->setText(tr("No events"), tr("What was opened holds no CloudTrail events."));
}

bool EventsPane::isFollowing() const
{
    return m_follow->isChecked();
}

void EventsPane::setFollowing(bool following)
{
    m_follow->setChecked(following);
    if (!following)
        return;
    const QScopedValueRollback guard(m_scrollingBySelf, true);
    m_table->scrollToTop();
}

void EventsPane::keepInPlace(int insertedRows)
{
    const QScopedValueRollback guard(m_scrollingBySelf, true);
    if (isFollowing()) {
        m_table->scrollToTop();
        return;
    }
    // The view lays itself out later; until then its scroll bar does not know the new rows.
    QScrollBar *bar = m_table->verticalScrollBar();
    const bool byPixel = m_table->verticalScrollMode() == QAbstractItemView::ScrollPerPixel;
    const int distance = insertedRows * (byPixel ? m_table->verticalHeader()->defaultSectionSize() : 1);
    bar->setMaximum(bar->maximum() + distance);
    bar->setValue(bar->value() + distance);
}

EventsPane::Place EventsPane::place() const
{
    return {isFollowing(), placeOf(m_table->indexAt({0, 0})), placeOf(m_table->currentIndex())};
}

void EventsPane::goTo(const Place &place)
{
    const QScopedValueRollback guard(m_scrollingBySelf, true);
    if (const QModelIndex selected = indexOf(place.selected); selected.isValid())
        m_table->selectRow(selected.row());
    setFollowing(place.isFollowing);
    if (const QModelIndex first = indexOf(place.first); first.isValid() && !place.isFollowing)
        m_table->scrollTo(first, QAbstractItemView::PositionAtTop);
}

EventsPane::EventPlace EventsPane::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const EventLog &events = *m_model.replay()->events;
    const qsizetype row = m_model.eventRow(index.row());
    const Timestamp time = events.time(row);
    return {time, row - events.firstRowAt(time)};
}

QModelIndex EventsPane::indexOf(const EventPlace &place) const
{
    if (place.number < 0 || !m_model.replay())
        return {};
    const int row = m_model.rowOfEvent(m_model.replay()->events->firstRowAt(place.time) + place.number);
    return row < 0 ? QModelIndex() : m_model.index(row, 0);
}

bool EventsPane::showEventRow(qsizetype eventRow)
{
    const int row = m_model.rowOfEvent(eventRow);
    if (row < 0)
        return false;
    setFollowing(false);
    m_table->selectRow(row);
    const QScopedValueRollback guard(m_scrollingBySelf, true);
    m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
    return true;
}

void EventsPane::activate(const QModelIndex &index)
{
    if (const int finding = index.data(ReplayRole::FindingRole).toInt(); finding >= 0)
        Q_EMIT findingActivated(finding);
}

void EventsPane::refreshCounter()
{
    header()->setCounter(QLocale().toString(m_model.rowCount()));
}

} // namespace bucketwatch
