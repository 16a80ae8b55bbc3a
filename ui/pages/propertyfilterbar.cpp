// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/propertyfilterbar.h"

#include "items/filtersuggestions.h"
#include "items/propertyquery.h"
#include "pages/suggestionlist.h"
#include "style/button.h"
#include "style/filterchip.h"
#include "style/flowlayout.h"
#include "style/icons.h"
#include "style/textlabel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

enum SuggestionRole { CompletionRole = Qt::UserRole + 1, ConditionRole };

} // namespace

PropertyFilterBar::PropertyFilterBar(const QString &hint, QStringList titles, ValuesOf valuesOf, QWidget *parent)
    : QWidget(parent)
    , m_titles(std::move(titles))
    , m_valuesOf(std::move(valuesOf))
    , m_line(new QHBoxLayout)
    , m_edit(new QLineEdit)
    , m_matches(new TextLabel)
    , m_chipRow(new QWidget)
    , m_clear(new Button(tr("Clear filters")))
    , m_suggestions(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_suggestions, this))
    , m_list(new SuggestionList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_line);
    addBox(hint);
    m_chipRow->setObjectName(u"filterChips"_s);
    m_chipRow->setAccessibleName(tr("Filters"));
    m_clear->setObjectName(u"clearFiltersButton"_s);
    new FlowLayout(m_chipRow, 8);
    column->addWidget(m_chipRow);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->setMaxVisibleItems(12);
    m_completer->setPopup(m_list); // which owns it now
    m_list->useOwnDelegate();
    m_list->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &PropertyFilterBar::takeSuggestion);
    connect(m_edit, &QLineEdit::textChanged, this, &PropertyFilterBar::announce);
    connect(m_edit, &QLineEdit::textEdited, this, &PropertyFilterBar::showSuggestions);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        // A chosen suggestion is taken by the completer, which hears of the key after the box.
        if (!m_completer->popup()->isVisible() || !m_completer->popup()->currentIndex().isValid())
            commitTyped();
    });
    connect(m_clear, &QAbstractButton::clicked, this, &PropertyFilterBar::clear);
    makeChips();
}

void PropertyFilterBar::addBox(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
    m_edit->setAccessibleName(hint);
    m_edit->setToolTip(tr("Type any part of a row, or a property, an operator and a value, such as S3 Protection = Not enabled."));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(Icons::themed(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_edit->setContextMenuPolicy(Qt::CustomContextMenu);
    m_edit->installEventFilter(this);
    connect(m_edit, &QWidget::customContextMenuRequested, this, &PropertyFilterBar::openMenu);
    m_matches->setObjectName(u"matchesLabel"_s);
    m_matches->setWordWrap(false);
    m_line->setSpacing(12);
    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_matches, 1);
    setFocusProxy(m_edit);
}

PropertyQuery PropertyFilterBar::query() const
{
    return m_chips.both(PropertyQuery::parse(m_edit->text(), m_titles));
}

void PropertyFilterBar::setText(const QString &text)
{
    m_chips = PropertyQuery::parse(text, m_titles);
    setTyped({});
    makeChips();
    announce();
}

void PropertyFilterBar::addTerm(const QueryTerm &term)
{
    PropertyQuery narrower;
    narrower.add(term);
    if (m_chips == narrower)
        return;
    m_chips = m_chips.both(narrower); // also of what stands after an "or"
    makeChips();
    announce();
}

void PropertyFilterBar::setMatches(const QString &text)
{
    m_matches->setText(text);
}

void PropertyFilterBar::addTool(QWidget *tool)
{
    m_line->addWidget(tool);
}

void PropertyFilterBar::setOthers(const QString &name, bool isFiltered)
{
    if (name == m_other && isFiltered == m_hasOthers)
        return;
    m_other = name;
    m_hasOthers = isFiltered;
    makeChips();
}

void PropertyFilterBar::clear()
{
    setText({});
    Q_EMIT cleared();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PropertyFilterBar::setTyped(const QString &text)
{
    // Its signals are not blocked, or its own button for clearing would not hear of it.
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_edit->setText(text);
}

void PropertyFilterBar::announce()
{
    if (!m_isQuiet)
        Q_EMIT queryChanged(query());
}

void PropertyFilterBar::commitTyped()
{
    const PropertyQuery typed = PropertyQuery::parse(m_edit->text(), m_titles);
    if (typed.isEmpty())
        return;
    m_chips = m_chips.both(typed);
    setTyped({});
    makeChips();
    announce();
}

void PropertyFilterBar::makeChips()
{
    auto *flow = m_chipRow->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        if (QWidget *chip = item->widget(); chip && chip != m_clear) {
            chip->hide(); // its own button may be what asked for it, so it goes later
            chip->deleteLater();
        }
        delete item;
    }
    if (!m_other.isEmpty()) {
        auto *chip = new FilterChip({}, m_other, m_chipRow, FilterChip::Words::AreFixed);
        connect(chip, &FilterChip::removeClicked, this, [this] {
            m_edit->setFocus(Qt::OtherFocusReason);
            Q_EMIT otherRemoved();
        });
        flow->addWidget(chip);
        chip->show();
    }
    for (std::size_t i = 0; i < m_chips.terms().size(); ++i) {
        const bool isAlternative = m_chips.isAlternative(i);
        const QString joint = i == 0 ? QString() : isAlternative ? tr("or") : tr("and");
        auto *chip = new FilterChip(joint, textOf(m_chips.terms()[i], m_titles), m_chipRow);
        connect(chip, &FilterChip::jointClicked, this, [this, i, isAlternative] {
            m_chips.setAlternative(i, !isAlternative);
            makeChips();
            announce();
        });
        connect(chip, &FilterChip::wordsClicked, this, [this, i] {
            const QString words = textOf(m_chips.terms()[i], m_titles);
            m_chips.remove(i);
            makeChips();
            setTyped(words);
            announce();
            m_edit->setFocus(Qt::OtherFocusReason);
            m_edit->selectAll();
        });
        connect(chip, &FilterChip::removeClicked, this, [this, i] {
            m_chips.remove(i);
            makeChips();
            announce();
            m_edit->setFocus(Qt::OtherFocusReason);
        });
        flow->addWidget(chip);
        chip->show();
    }
    flow->addWidget(m_clear);
    m_chipRow->setVisible(!m_chips.isEmpty() || m_hasOthers);
}

void PropertyFilterBar::showSuggestions()
{
    m_suggestions->clear();
    QString group;
    for (const FilterSuggestion &suggestion : filterSuggestions(m_edit->text(), m_titles, m_valuesOf)) {
        if (suggestion.group != group) {
            group = suggestion.group;
            auto *heading = new QStandardItem(group);
            heading->setFlags(Qt::NoItemFlags);
            m_suggestions->appendRow(heading);
        }
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.completion, CompletionRole);
        item->setData(suggestion.isCondition, ConditionRole);
        item->setData(!group.isEmpty(), SuggestionList::GroupedRole);
        m_suggestions->appendRow(item);
    }
    if (m_suggestions->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    const TypedTerm typed = typedTerm(m_edit->text(), m_titles);
    m_list->setTyped(typed.text, typed.property < 0);
    constexpr int GapBelow = 3; // between the box and its list
    QRect place = m_edit->rect().adjusted(0, 0, 0, GapBelow);
    const int narrowest = std::min(place.width(), 420);
    const int widest = window()->width() - m_edit->mapTo(window(), QPoint()).x();
    place.setWidth(std::clamp(m_list->wantedWidth(), narrowest, std::max(narrowest, std::min(widest, 640))));
    m_completer->complete(place);
    if (!m_edit->text().isEmpty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void PropertyFilterBar::takeSuggestion(const QModelIndex &index)
{
    const QString completion = index.data(CompletionRole).toString();
    if (completion.isEmpty())
        return;
    m_edit->setText(completion);
    if (index.data(ConditionRole).toBool())
        commitTyped();
    else
        // The list closes after this.
        QMetaObject::invokeMethod(this, &PropertyFilterBar::showSuggestions, Qt::QueuedConnection);
}

bool PropertyFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
        if (key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            showSuggestions();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PropertyFilterBar::openMenu(const QPoint &position)
{
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addAction(tr("Copy filter as text"), this, [this] { QGuiApplication::clipboard()->setText(text()); })
        ->setEnabled(!query().isEmpty());
    menu->popup(m_edit->mapToGlobal(position));
}

} // namespace bucketwatch
