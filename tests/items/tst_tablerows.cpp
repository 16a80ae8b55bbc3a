// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/tablerows.h"

#include "base/sortplace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

using namespace bucketwatch;

namespace {

/// A table of numbers.
class Numbers final : public QAbstractTableModel {
public:
    std::vector<std::array<std::uint32_t, 2>> rows;

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows[std::size_t(index.row())][std::size_t(index.column())]) : QVariant();
    }
    void set(int row, int column, std::uint32_t value)
    {
        rows[std::size_t(row)][std::size_t(column)] = value;
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }
    void replace(std::vector<std::array<std::uint32_t, 2>> other)
    {
        beginResetModel();
        rows = std::move(other);
        endResetModel();
    }
};

class NumberRows final : public TableRows {
public:
    explicit NumberRows(Numbers &numbers) : m_numbers(numbers) { setSourceModel(&numbers); }

    [[nodiscard]] std::vector<int> shown() const
    {
        std::vector<int> rows;
        for (int position = 0; position < rowCount(); ++position)
            rows.push_back(sourceRow(position));
        return rows;
    }

protected:
    void fillSortKeys(int column, std::span<std::uint32_t> keys) const override
    {
        std::ranges::transform(m_numbers.rows, keys.begin(), [column](const auto &row) { return row[std::size_t(column)]; });
    }
    void fillMatches(const QueryTerm &term, std::span<std::uint8_t> matches) const override
    {
        std::ranges::transform(m_numbers.rows, matches.begin(), [&term](const auto &row) {
            return static_cast<std::uint8_t>(holds(term, QString::number(row[std::size_t(std::max(term.property, 0))])));
        });
    }

private:
    Numbers &m_numbers;
};

PropertyQuery equal(int column, std::uint32_t value)
{
    PropertyQuery query;
    query.add({column, QueryOperator::Equals, QString::number(value)});
    return query;
}

} // namespace

class TestTableRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersOfAnySizeAreSorted_data()
    {
        QTest::addColumn<std::uint32_t>("largest");
        for (const std::uint32_t largest : {0U, 1U, 2047U, 2048U, 70'000U, 5'000'000U, 0xffff'ffffU})
            QTest::addRow("up to %u", largest) << largest;
    }
    void numbersOfAnySizeAreSorted()
    {
        QFETCH(std::uint32_t, largest);
        std::mt19937 random(largest); // NOLINT: the same every time
        std::uniform_int_distribution<std::uint32_t> number(0, largest);
        std::vector<std::uint32_t> keys(3000);
        std::ranges::generate(keys, [&] { return number(random); });
        for (const bool descending : {false, true}) {
            RowOrder order;
            order.reset(int(keys.size()));
            order.sort(keys, descending);
            std::vector<int> expected(keys.size());
            std::iota(expected.begin(), expected.end(), 0);
            std::ranges::stable_sort(expected, [&](int left, int right) {
                const auto a = keys[std::size_t(left)];
                const auto b = keys[std::size_t(right)];
                return descending ? a > b : a < b;
            });
            order.show(std::vector<std::uint8_t>(keys.size(), 1));
            QCOMPARE(order.rows(), expected);
        }
    }

    void whatWasSortedBeforeOrdersEqualRows()
    {
        Numbers numbers;
        numbers.rows = {{1, 5}, {2, 4}, {1, 3}, {2, 5}, {1, 5}};
        NumberRows rows(numbers);
        rows.sort(1, Qt::DescendingOrder);
        rows.sort(0, Qt::AscendingOrder);
        QCOMPARE(rows.shown(), (std::vector {0, 4, 2, 3, 1}));
        QCOMPARE(rows.sortSteps(), (std::vector {SortStep {0, Qt::AscendingOrder}, SortStep {1, Qt::DescendingOrder}}));
        rows.sort(0, Qt::DescendingOrder);
        QCOMPARE(rows.shown(), (std::vector {3, 1, 0, 4, 2}));
        rows.sort(-1);
        QCOMPARE(rows.shown(), (std::vector {0, 1, 2, 3, 4}));
    }

    void headingsSayTheirPlaces()
    {
        Numbers numbers;
        numbers.rows = {{1, 5}, {2, 4}};
        NumberRows rows(numbers);
        const auto place = [&rows](int column) { return rows.headerData(column, Qt::Horizontal, SortPlaceRole); };
        QSignalSpy changed(&rows, &QAbstractItemModel::headerDataChanged);
        rows.sort(1, Qt::DescendingOrder);
        QVERIFY(!place(1).isValid()); // the only one needs no number
        rows.sort(0);
        QCOMPARE(place(0).toInt(), 1);
        QCOMPARE(place(1).toInt(), -2);
        QCOMPARE(changed.size(), 2);
        rows.sort(-1);
        QVERIFY(!place(0).isValid());
    }

    void aQueryChoosesRows()
    {
        Numbers numbers;
        numbers.rows = {{3, 1}, {1, 2}, {2, 1}};
        NumberRows rows(numbers);
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.sort(0);
        rows.setQuery(equal(1, 1));
        QCOMPARE(rows.shown(), (std::vector {2, 0}));
        QCOMPARE(rows.positionOf(0), 1);
        QCOMPARE(rows.positionOf(1), -1);
        QVERIFY(!rows.mapFromSource(numbers.index(1, 0)).isValid());
        QCOMPARE(rows.mapToSource(rows.index(0, 1)), numbers.index(2, 1));
        rows.setQuery({});
        QCOMPARE(rows.shown(), (std::vector {1, 2, 0}));
    }

    void aChangedValueFindsItsPlace()
    {
        Numbers numbers;
        numbers.rows = {{3, 1}, {1, 1}, {2, 1}};
        NumberRows rows(numbers);
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.sort(0);
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
        numbers.set(2, 1, 7); // not sorted by, not asked for
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), rows.index(1, 1));
        QCOMPARE(reset.size(), 0);
        numbers.set(1, 0, 9);
        QCOMPARE(rows.shown(), (std::vector {2, 0, 1}));
        QCOMPARE(reset.size(), 1);
        numbers.set(2, 0, 1); // stays where it is
        QCOMPARE(reset.size(), 1);
        rows.setQuery(equal(1, 1));
        numbers.set(0, 1, 2);
        QCOMPARE(rows.shown(), (std::vector {1}));
    }

    void otherRowsAreSortedAndChosenToo()
    {
        Numbers numbers;
        numbers.rows = {{3, 1}, {1, 1}};
        NumberRows rows(numbers);
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.sort(0);
        rows.setQuery(equal(1, 1));
        numbers.replace({{9, 1}, {8, 2}, {7, 1}, {6, 1}});
        QCOMPARE(rows.shown(), (std::vector {3, 2, 0}));
        numbers.replace({});
        QCOMPARE(rows.rowCount(), 0);
        QCOMPARE(rows.headerData(1, Qt::Horizontal), numbers.headerData(1, Qt::Horizontal));
    }

    void rearrangingIsSaidAroundTheReset()
    {
        Numbers numbers;
        numbers.rows = {{3, 1}, {1, 1}};
        NumberRows rows(numbers);
        QStringList said;
        connect(&rows, &TableRows::aboutToRearrange, this, [&] { said << QStringLiteral("about %1").arg(rows.sourceRow(0)); });
        connect(&rows, &QAbstractItemModel::modelReset, this, [&] { said << QStringLiteral("reset"); });
        connect(&rows, &TableRows::rearranged, this, [&] { said << QStringLiteral("done %1").arg(rows.sourceRow(0)); });
        rows.sort(0);
        QCOMPARE(said, (QStringList {QStringLiteral("about 0"), QStringLiteral("reset"), QStringLiteral("done 1")}));
        rows.sort(1);
        QCOMPARE(said.size(), 3); // the same order
    }
};

QTEST_GUILESS_MAIN(TestTableRows)
#include "tst_tablerows.moc"
