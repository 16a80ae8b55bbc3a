// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/walkchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFocusFrame>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace bucketwatch::walk {

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget *widget)
{
    QString words = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        words += u' ' + widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words += u" \""_s + label->text().left(40) + u'"';
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words += u" \""_s + button->text().left(40) + u'"';
    if (const QWidget *parent = widget->parentWidget(); parent && widget->objectName().isEmpty())
        words += u" in "_s + QString::fromLatin1(parent->metaObject()->className());
    return words;
}

/// Visible widgets of this window, without other windows that are its children.
std::vector<QWidget *> visibleWidgets(const QWidget &window)
{
    std::vector<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window && !widget->size().isEmpty())
            found.push_back(widget);
    }
    return found;
}

bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

bool isOverlay(const QWidget *widget)
{
    return widget->testAttribute(Qt::WA_TransparentForMouseEvents) || qobject_cast<const QFocusFrame *>(widget);
}

/// What a view makes and lays out itself, and what scrolls.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return !parent || qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QSplitterHandle *>(widget)
        || (parent->parentWidget() && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QMenuBar *>(parent);
}

QString clippedText(const QWidget *widget)
{
    const QSize size = widget->size();
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
        const int margins = label->contentsMargins().left() + label->contentsMargins().right();
        if (label->wordWrap()) {
            if (label->heightForWidth(size.width()) > size.height() + 1)
                return u"needs a height of %1 and has %2"_s.arg(label->heightForWidth(size.width())).arg(size.height());
            return {};
        }
        if (label->sizeHint().width() > size.width() + margins + 1)
            return u"needs a width of %1 and has %2"_s.arg(label->sizeHint().width()).arg(size.width());
        return {};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !qobject_cast<const QLineEdit *>(widget->parentWidget())) {
        const int height = button->hasHeightForWidth() ? button->heightForWidth(size.width()) : button->minimumSizeHint().height();
        if (button->minimumSizeHint().width() > size.width() + 1 && button->minimumSize().width() != button->maximumSize().width())
            return u"needs a width of %1 and has %2"_s.arg(button->minimumSizeHint().width()).arg(size.width());
        if (height > size.height() + 1 && button->minimumSize().height() != button->maximumSize().height())
            return u"needs a height of %1 and has %2"_s.arg(height).arg(size.height());
        return {};
    }
    if (widget->hasHeightForWidth() && !widget->layout() && widget->heightForWidth(size.width()) > size.height() + 1)
        return u"needs a height of %1 and has %2"_s.arg(widget->heightForWidth(size.width())).arg(size.height());
    return {};
}

void checkMnemonic(QHash<QKeySequence, QString> &taken, const QString &text, const QString &owner, QStringList &faults)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (key.isEmpty())
        return;
    if (taken.contains(key))
        faults << u"%1: %2 and %3"_s.arg(key.toString(), taken.value(key), owner);
    taken.insert(key, owner);
}

/// Whether Tab led to another button of the exclusive group, from which arrow keys go on.
bool reachesGroupOf(const QWidget *widget, const QList<QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && std::ranges::any_of(reached, [button](const QWidget *other) {
        const auto *neighbour = qobject_cast<const QAbstractButton *>(other);
        return neighbour && ((button->group() && neighbour->group() == button->group())
                   || (button->autoExclusive() && neighbour->autoExclusive() && neighbour->parent() == button->parent()));
    });
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The ground of a text: letters cover less of it than they leave.
QColor mostFrequent(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> counts;
    const QRect inside = area.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb most = 0;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        if (one.value() > counts.value(most))
            most = one.key();
    }
    return QColor::fromRgb(most);
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList withoutName(const QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : visibleWidgets(window)) {
        if (!takesTab(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            faults << describe(widget) + u" has no accessible name"_s;
    }
    return faults;
}

QStringList sharedMnemonics(const QWidget &window)
{
    QStringList faults;
    QHash<QKeySequence, QString> taken;
    for (QWidget *widget : visibleWidgets(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkMnemonic(taken, button->text(), describe(widget), faults);
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy() && label->textFormat() != Qt::PlainText)
            checkMnemonic(taken, label->text(), describe(widget), faults);
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                checkMnemonic(taken, action->text(), action->text(), faults);
        }
    }
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QHash<QKeySequence, QString> entries;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible())
                checkMnemonic(entries, action->text(), action->text(), faults);
        }
    }
    return faults;
}

QStringList clipped(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : visibleWidgets(window)) {
        if (isOverlay(widget))
            continue;
        if (const QString reason = clippedText(widget); !reason.isEmpty())
            faults << describe(widget) + u' ' + reason;
        const QWidget *parent = widget->parentWidget();
        if (!isInner(widget) && parent && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            faults << describe(widget) + u" reaches out of its parent"_s;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget() && area->horizontalScrollBar()->maximum() > 0)
            faults << describe(widget) + u" scrolls sideways"_s;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget() && area->widget()->minimumSizeHint().width() > area->viewport()->width() + 1)
            faults << describe(widget) + u" has content of %1 in %2"_s.arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width());
    }
    return faults;
}

QStringList overlapping(const QWidget &window)
{
    QStringList faults;
    QHash<const QWidget *, std::vector<const QWidget *>> families;
    for (const QWidget *widget : visibleWidgets(window)) {
        const QWidget *parent = widget->parentWidget();
        if (!isOverlay(widget) && !isInner(widget) && !qobject_cast<const QAbstractItemView *>(parent) && !qobject_cast<const QHeaderView *>(parent))
            families[parent].push_back(widget);
    }
    for (const auto &family : std::as_const(families)) {
        for (std::size_t i = 0; i < family.size(); ++i) {
            for (std::size_t j = i + 1; j < family.size(); ++j) {
                const QRect shared = family[i]->geometry().intersected(family[j]->geometry());
                if (shared.width() > 1 && shared.height() > 1)
                    faults << describe(family[i]) + u" and "_s + describe(family[j]) + u" cover each other"_s;
            }
        }
    }
    return faults;
}

QStringList lowContrast(const QWidget &window, const QImage &picture)
{
    constexpr double Required = 4.5;
    QStringList faults;
    const double ratio = picture.devicePixelRatio();
    for (const QWidget *widget : visibleWidgets(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->text().isEmpty() || !label->isEnabled() || label->visibleRegion().isEmpty())
            continue;
        const QRect visible = label->visibleRegion().boundingRect();
        const QRectF area(label->mapTo(&window, visible.topLeft()), visible.size());
        const QColor behind = mostFrequent(picture, QRectF(area.topLeft() * ratio, area.size() * ratio).toAlignedRect());
        const QColor text = label->palette().color(label->foregroundRole());
        if (contrast(text, behind) < Required)
            faults << u"%1: %2 on %3 has %4:1"_s.arg(describe(label), text.name(), behind.name()).arg(contrast(text, behind), 0, 'f', 2);
    }
    return faults;
}

QStringList unreachable(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) // before the widgets are collected: some go while it waits
        return {u"the window does not become active"_s};
    QStringList faults;
    QList<QWidget *> wanted;
    for (QWidget *widget : visibleWidgets(window)) {
        // Arrow keys lead to the other buttons of an exclusive group.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool grouped = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        if (button && !grouped && button->isEnabled() && !(button->focusPolicy() & Qt::TabFocus) && !isInner(widget))
            faults << describe(widget) + u" can only be clicked"_s;
        if (takesTab(widget) && !(grouped && !button->isChecked()))
            wanted << widget;
    }
    if (wanted.isEmpty())
        return faults;
    wanted.constFirst()->setFocus(Qt::TabFocusReason);
    QList<QWidget *> reached;
    for (qsizetype step = 0; step < wanted.size() + 5 && QApplication::focusWidget(); ++step) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : std::as_const(wanted)) {
        if (!reached.contains(widget) && !reachesGroupOf(widget, reached))
            faults << describe(widget) + u" is not reached by Tab"_s;
    }
    return faults;
}

} // namespace bucketwatch::walk
