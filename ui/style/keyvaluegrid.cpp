// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/keyvaluegrid.h"

#include "style/copybutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <memory>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr int ColumnGap = 40; // the rule stands in its middle
constexpr int CopyButtonSize = 24;
constexpr int LeastLetters = 16; // narrower columns break too many words

/// Shows what fits of an identifier, beginning and end.
class IdentifierLabel final : public TextLabel {
public:
    explicit IdentifierLabel(const QString &text) : TextLabel(text, TextLevel::Code) { setSelectable(true); }

    /// Wider than minimumSizeHint() by this when all of it is shown.
    [[nodiscard]] int cutWidth() const { return std::max(0, sizeHint().width() - minimumSizeHint().width()); }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int Digits = 12; // an account ID is never cut
        const int least = fontMetrics().averageCharWidth() * (Digits + 1);
        return {std::min(least, sizeHint().width()), TextLabel::minimumSizeHint().height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip)
            setToolTip(isCut() ? text() : QString());
        return TextLabel::event(event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        if (!isCut())
            return TextLabel::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
    }

private:
    [[nodiscard]] bool isCut() const { return width() < fontMetrics().horizontalAdvance(text()); }
};

} // namespace

KeyValueGrid::KeyValueGrid(int columns, QWidget *parent) : QWidget(parent), m_columns(columns)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

TextLabel *KeyValueGrid::addText(const QString &label, const QString &value)
{
    auto *text = new TextLabel(value);
    text->setSelectable(true);
    addWidget(label, text);
    return text;
}

TextLabel *KeyValueGrid::addIdentifier(const QString &label, const QString &value)
{
    auto *row = new QWidget;
    auto *text = new IdentifierLabel(value);
    auto *copy = new CopyButton(tr("Copy %1").arg(label), [text] { return text->text(); });
    copy->setFixedSize(CopyButtonSize, CopyButtonSize);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(copy, 0, Qt::AlignTop);
    line->addWidget(text, 1, Qt::AlignVCenter);
    addWidget(label, row);
    return text;
}

StatusLabel *KeyValueGrid::addStatus(const QString &label, Status status, const QString &text)
{
    auto *value = new StatusLabel(status, text);
    addWidget(label, value);
    return value;
}

void KeyValueGrid::addWidget(const QString &label, QWidget *value)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *key = new TextLabel(QString(label).replace(u'&', u"&&"_s), TextLevel::Strong); // else its buddy would make a key of it
    key->setBuddy(value);
    column->addWidget(key);
    column->addWidget(value);
    column->addStretch(1);
    m_cells.push_back(cell);
    if (isVisible())
        cell->show();
    updateGeometry();
    place();
}

void KeyValueGrid::addTools(QWidget *tools)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_cells.back()->layout());
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    const std::unique_ptr<QLayoutItem> key(column->takeAt(0));
    line->addWidget(key->widget());
    line->addWidget(tools);
    line->addStretch(1);
    column->insertLayout(0, line);
    updateGeometry();
    place();
}

void KeyValueGrid::clear()
{
    qDeleteAll(m_cells);
    m_cells.clear();
    updateGeometry();
}

int KeyValueGrid::Arrangement::left(int column) const
{
    return std::accumulate(widths.begin(), widths.begin() + column, column * ColumnGap);
}

int KeyValueGrid::Arrangement::top(int row) const
{
    return std::accumulate(heights.begin(), heights.begin() + row, row * Tokens::ContainerGap);
}

int KeyValueGrid::leastWidth(const QWidget *cell, Identifiers identifiers) const
{
    int width = cell->minimumSizeHint().width();
    if (identifiers == Identifiers::Whole) {
        for (const auto labels = cell->findChildren<QLabel *>(); const QLabel *label : labels) {
            if (const auto *identifier = dynamic_cast<const IdentifierLabel *>(label))
                width += identifier->cutWidth();
        }
    }
    return std::max(width, LeastLetters * fontMetrics().averageCharWidth());
}

/// Equal columns, but for those that need more. Wider than @p width when even the least does not fit.
std::vector<int> KeyValueGrid::columnWidths(int columns, int width, Identifiers identifiers) const
{
    std::vector<int> widths(std::size_t(columns), 0);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        int &column = widths[i % widths.size()];
        column = std::max(column, leastWidth(m_cells[i], identifiers));
    }
    int free = width - (columns - 1) * ColumnGap;
    int equal = columns;
    std::vector<bool> isWide(widths.size(), false);
    for (std::size_t i = 0; i < widths.size(); ++i) { // a column that needs more than its share leaves less for the others
        if (!isWide[i] && equal > 0 && widths[i] > free / equal) {
            isWide[i] = true;
            free -= widths[i];
            --equal;
            i = std::size_t(-1); // look at all again
        }
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (!isWide[i])
            widths[i] = free / equal;
    }
    return widths;
}

KeyValueGrid::Arrangement KeyValueGrid::arrange(int width) const
{
    Arrangement arrangement;
    const auto fits = [&](int columns, Identifiers identifiers) {
        arrangement.widths = columnWidths(columns, width, identifiers);
        return arrangement.left(columns) - ColumnGap <= width;
    };
    for (int columns = m_columns; columns >= 1; --columns) {
        if (fits(columns, Identifiers::Whole) || fits(columns, Identifiers::Cut))
            break;
    }
    const std::size_t columns = arrangement.widths.size();
    arrangement.heights.assign((m_cells.size() + columns - 1) / columns, 0);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int needed = m_cells[i]->layout()->totalHeightForWidth(arrangement.widths[i % columns]);
        const int height = needed > 0 ? needed : m_cells[i]->sizeHint().height();
        arrangement.heights[i / columns] = std::max(arrangement.heights[i / columns], height);
    }
    return arrangement;
}

QSize KeyValueGrid::sizeHint() const
{
    constexpr int Width = 800;
    return {Width, heightForWidth(Width)};
}

QSize KeyValueGrid::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *cell : m_cells)
        width = std::max(width, leastWidth(cell, Identifiers::Cut));
    return {width, 0};
}

int KeyValueGrid::heightForWidth(int width) const
{
    const Arrangement arrangement = arrange(width);
    const int rows = int(arrangement.heights.size());
    return rows == 0 ? 0 : arrangement.top(rows) - Tokens::ContainerGap;
}

void KeyValueGrid::place()
{
    const Arrangement arrangement = arrange(width());
    const int columns = arrangement.columns();
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const int column = i % columns;
        const QRect cell(arrangement.left(column), arrangement.top(i / columns), arrangement.widths[std::size_t(column)],
            arrangement.heights[std::size_t(i / columns)]);
        m_cells[std::size_t(i)]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cell));
    }
    update();
}

bool KeyValueGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a value changed its size
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void KeyValueGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void KeyValueGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Tokens::of(this)(Tokens::Colour::BorderDivider));
    const int columns = arrange(width()).columns();
    for (int i = 0; i < int(m_cells.size()); ++i) {
        if (i % columns == 0)
            continue;
        const QRect cell = m_cells[std::size_t(i)]->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? cell.right() + ColumnGap / 2 : cell.left() - ColumnGap / 2;
        painter.drawLine(x, cell.top(), x, cell.bottom());
    }
}

} // namespace bucketwatch
