// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commandpalette.h"

#include "findings/findingattributes.h"
#include "shell/palettedelegate.h"
#include "shell/settings.h"
#include "style/icons.h"
#include "style/modaloverlay.h"
#include "style/textlabel.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 720;
constexpr int MostOfAGroup = 4;
constexpr int MostOfOneGroup = 200; ///< when only one is looked through
constexpr qsizetype MostRecent = 8;
const auto RecentState = u"palette"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::CommandPalette)
public:
    static QString group(PaletteGroup group)
    {
        switch (group) {
        case PaletteGroup::Actions: return tr("Actions");
        case PaletteGroup::Accounts: return tr("Accounts");
        case PaletteGroup::Findings: return tr("Findings");
        case PaletteGroup::Pages: break;
        }
        return tr("Pages");
    }
};

} // namespace

CommandPalette::CommandPalette(const PaletteItems::Parts &parts, Settings &settings, Navigator &navigator, QWidget *window)
    : QDialog(window)
    , m_items(parts, m_search)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_line(new QLineEdit)
    , m_found(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
    , m_list(new QListView)
    , m_foot(new QWidget)
    , m_rows(new QStandardItemModel(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Go to anything"));
    setAccessibleName(tr("Go to anything"));
    setWindowModality(Qt::WindowModal);
    setWindowFlag(Qt::FramelessWindowHint);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground); // the corners are round
    layOut();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        moveTo(index.row());
        act();
    });
    search();
}

CommandPalette::~CommandPalette()
{
    delete m_overlay;
}

void CommandPalette::layOut()
{
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setAccessibleName(tr("Search commands, accounts, findings and pages"));
    m_line->setPlaceholderText(tr("Search commands, accounts, findings and pages"));
    m_line->addAction(Icons::themed(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_found->setObjectName(u"paletteFound"_s);
    m_found->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 18, 10);
    head->setSpacing(12);
    head->addWidget(m_line, 1);
    head->addWidget(m_found);

    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);

    auto *hints = new QHBoxLayout(m_foot);
    hints->setContentsMargins(18, 8, 18, 10);
    auto *keys = new TextLabel(tr("Up and Down move, Tab goes to the next group, Enter opens"), TextLevel::Small, TextLabel::Tone::Secondary);
    auto *prefixes = new TextLabel(tr("> actions  @ accounts  # findings  / pages"), TextLevel::Small, TextLabel::Tone::Secondary);
    keys->setWordWrap(false);
    prefixes->setWordWrap(false);
    hints->addWidget(keys, 1);
    hints->addWidget(prefixes);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
}

void CommandPalette::setText(const QString &text)
{
    m_line->setText(text);
}

void CommandPalette::search()
{
    QElapsedTimer time;
    time.start();
    const PaletteSearch::Line line = PaletteSearch::parse(m_line->text());
    m_rows->clear();
    int found = 0;
    const bool isEmpty = line.text.isEmpty() && !line.only;
    if (isEmpty)
        addRecent();
    for (const PaletteResult &result : m_search.search(line, line.only || isEmpty ? MostOfOneGroup : MostOfAGroup)) {
        if (isEmpty && result.group != PaletteGroup::Pages)
            continue;
        found += result.found;
        addResult(result, int(line.text.size()));
    }
    if (!line.text.isEmpty() && !line.only)
        addFiltered(line.text);
    const auto spent = time.elapsed();
    //: %1 is a time in milliseconds
    m_found->setText(isEmpty ? QString() : tr("%n result(s), %1 ms", nullptr, found).arg(QLocale().toString(spent)));
    moveTo(isResult(0) ? 0 : 1);
    fit();
}

void CommandPalette::addResult(const PaletteResult &result, int length)
{
    const QLocale locale;
    const QString found = locale.toString(result.found);
    //: How many results of a group are shown, and how many there are
    addHeading(Words::group(result.group),
        std::ssize(result.hits) < result.found ? tr("%1 of %2").arg(locale.toString(result.hits.size()), found) : found);
    for (const PaletteHit &hit : result.hits)
        addRow(m_search.item(result.group, hit.item), hit, length);
}

/// The lists of the pages, filtered by what was typed: for what is not among the first results, and what has another name.
void CommandPalette::addFiltered(const QString &text)
{
    const bool isNothing = m_rows->rowCount() == 0;
    //: %1 is what was typed
    addHeading(isNothing ? tr("Nothing found for \u201c%1\u201d").arg(text) : tr("Search in a page"), {});
    const PaletteHit none {0, 0, false, 0};
    //: %1 is what was typed
    addRow({isNothing ? tr("Search findings instead: %1").arg(text) : tr("Findings with %1").arg(text), {}, u"filter:findings:"_s + text}, none, 0);
    //: %1 is what was typed
    addRow({tr("Accounts with %1").arg(text), {}, u"filter:accounts:"_s + text}, none, 0);
}

void CommandPalette::addRecent()
{
    bool hasHeading = false;
    for (const auto keys = recent(); const QString &key : keys) {
        const PaletteItem *item = m_search.find(key);
        if (!item)
            continue; // another workspace, or not possible here
        if (!std::exchange(hasHeading, true))
            addHeading(tr("Recent"), {});
        addRow(*item, {0, 0, false, 0}, 0);
    }
}

void CommandPalette::addHeading(const QString &title, const QString &count)
{
    auto *row = new QStandardItem(title);
    row->setFlags(Qt::NoItemFlags);
    row->setData(count, PaletteDelegate::CountRole);
    m_rows->appendRow(row);
}

void CommandPalette::addRow(const PaletteItem &item, const PaletteHit &hit, int length)
{
    const PaletteLook look = m_items.lookOf(item);
    auto *row = new QStandardItem(item.text);
    row->setData(item.key, PaletteDelegate::KeyRole);
    row->setData(look.icon, PaletteDelegate::IconRole);
    row->setData(look.detail, PaletteDelegate::DetailRole);
    row->setData(look.badge ? look.badgeText : look.shortcut, PaletteDelegate::EndRole);
    if (look.status)
        row->setData(int(*look.status), PaletteDelegate::StatusRole);
    if (look.badge)
        row->setData(int(*look.badge), PaletteDelegate::BadgeRole);
    row->setData(hit.at, PaletteDelegate::MatchAtRole);
    row->setData(length, PaletteDelegate::MatchLengthRole);
    row->setData(hit.isInDetail, PaletteDelegate::MatchInDetailRole);
    QStringList words {item.text, look.detail, look.badge ? look.badgeText : look.shortcut};
    words.removeAll(QString());
    row->setData(words.join(u", "_s), Qt::AccessibleTextRole);
    m_rows->appendRow(row);
}

void CommandPalette::fit()
{
    const QWidget *window = parentWidget()->window();
    int rows = 12;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    layout()->activate();
    const int others = layout()->sizeHint().height() - m_list->sizeHint().height();
    constexpr int Top = 96;
    resize(std::min(Width, window->width() - 48), std::min(rows + others, window->height() - Top - 24));
    QPainterPath outline;
    outline.addRoundedRect(rect(), Tokens::ContainerRadius, Tokens::ContainerRadius);
    setMask(QRegion(outline.toFillPolygon().toPolygon()));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, Top)));
}

bool CommandPalette::isResult(int row) const
{
    return row >= 0 && row < m_rows->rowCount() && !m_rows->index(row, 0).data(PaletteDelegate::KeyRole).toString().isEmpty();
}

void CommandPalette::moveTo(int row)
{
    if (!isResult(row))
        return;
    const QModelIndex index = m_rows->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row <= 1 ? m_rows->index(0, 0) : index);
    QAccessibleAnnouncementEvent announcement(m_list, index.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&announcement);
}

bool CommandPalette::moveBy(int key)
{
    constexpr int Screenful = 8;
    const int now = m_list->currentIndex().row();
    const int step = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
    const int times = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? Screenful : 1;
    int row = now;
    int moved = 0;
    for (int next = now + step; next >= 0 && next < m_rows->rowCount() && moved < times; next += step) {
        if (isResult(next)) {
            row = next;
            ++moved;
        }
    }
    moveTo(row);
    return true;
}

void CommandPalette::nextGroup(int step)
{
    std::vector<int> firsts;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (isResult(row) && !isResult(row - 1))
            firsts.push_back(row);
    }
    if (firsts.empty())
        return;
    const auto after = std::ranges::upper_bound(firsts, m_list->currentIndex().row());
    const auto count = std::ssize(firsts);
    const auto now = (after - firsts.begin()) - 1;
    moveTo(firsts[std::size_t((now + step + count) % count)]);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return moveBy(key);
    case Qt::Key_Tab:
        nextGroup(1);
        return true;
    case Qt::Key_Backtab:
        nextGroup(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::act()
{
    const QString key = m_list->currentIndex().data(PaletteDelegate::KeyRole).toString();
    if (key.isEmpty())
        return;
    const PaletteItem *item = m_search.find(key);
    const QPointer<QAction> action = item ? m_items.actionOf(*item) : nullptr;
    if (item)
        remember(key);
    Navigator &navigator = m_navigator;
    // What comes next may open a dialog, and the focus is back where it was only when this one is closed.
    QMetaObject::invokeMethod(parentWidget(), [action, key, &navigator] {
        const QString rest = key.section(u':', 1);
        if (action)
            action->trigger();
        else if (key.startsWith("account:"_L1))
            navigator.openPage(QLatin1String(PageIds::Accounts), rest);
        else if (key.startsWith("finding:"_L1))
            navigator.openPage(QLatin1String(PageIds::Findings), termFor(u"id"_s, rest));
        else if (key.startsWith("page:"_L1))
            navigator.openPage(rest);
        else if (key.startsWith("filter:"_L1))
            navigator.openPage(rest.section(u':', 0, 0), rest.section(u':', 1));
    }, Qt::QueuedConnection);
    accept();
}

QStringList CommandPalette::recent() const
{
    return QString::fromUtf8(m_settings.state(RecentState)).split(u'\n', Qt::SkipEmptyParts);
}

void CommandPalette::remember(const QString &key)
{
    QStringList keys = recent();
    keys.removeAll(key);
    keys.prepend(key);
    m_settings.setState(RecentState, keys.first(std::min(keys.size(), MostRecent)).join(u'\n').toUtf8());
}

void CommandPalette::showEvent(QShowEvent *event)
{
    if (!m_overlay)
        m_overlay = new ModalOverlay(parentWidget()->window());
    fit();
    QDialog::showEvent(event);
    m_line->setFocus();
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    delete m_overlay;
    QDialog::hideEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(BorderDivider));
    painter.setBrush(tokens(BgContainer));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::ContainerRadius, Tokens::ContainerRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(0, m_list->y() - 1, width(), m_list->y() - 1);
    painter.drawLine(0, m_foot->y(), width(), m_foot->y());
}

} // namespace bucketwatch
