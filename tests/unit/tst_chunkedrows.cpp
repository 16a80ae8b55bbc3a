// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/chunkedrows.h"
#include "base/chunkmemory.h"

#include <QTest>

#include <cstdint>
#include <cstring>
#include <map>
#include <random>
#include <thread>

using namespace bucketwatch;

namespace {

constexpr std::size_t BlockSize = 40'000;
/// Blocks in one slab of 2 MiB.
constexpr std::size_t InSlab = 52;

} // namespace

class TestChunkedRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesShareUntilOneIsEdited()
    {
        ChunkedRows<int> one(1000);
        one.edit(700) = 7;
        ChunkedRows<int> other = one;
        QCOMPARE(&one[700], &other[700]);
        other.edit(700) = 8;
        QCOMPARE(one[700], 7);
        QCOMPARE(other[700], 8);
        QVERIFY(one != other);
        other.edit(700) = 7;
        QVERIFY(one == other);
    }

    void rowsThatWereCutOffComeBackBlank()
    {
        ChunkedRows<int> rows(600);
        rows.edit(599) = 1;
        rows.resize(590);
        rows.resize(600);
        QCOMPARE(rows[599], 0);
        QVERIFY(rows.isBlank(0));
        QCOMPARE(rows[5000], 0); // rows that are not there
    }

    void memoryIsTakenAndGivenBackInSlabs()
    {
        ChunkMemory memory(BlockSize);
        QCOMPARE(memory.slabs(), 0U);
        std::vector<void *> blocks;
        for (std::size_t i = 0; i < 4 * InSlab; ++i)
            blocks.push_back(memory.allocate());
        QCOMPARE(memory.slabs(), 4U);
        memory.free(blocks.back());
        blocks.back() = memory.allocate(); // the one that was free
        QCOMPARE(memory.slabs(), 4U);
        for (std::size_t i = 0; i < 2 * InSlab; ++i)
            memory.free(blocks[i]);
        QCOMPARE(memory.slabs(), 4U); // two are used, two are kept
        for (std::size_t i = 2 * InSlab; i < 4 * InSlab; ++i)
            memory.free(blocks[i]);
        QCOMPARE(memory.slabs(), 1U);
        memory.free(memory.allocate());
        QCOMPARE(memory.slabs(), 1U);
    }

    /// Every block belongs to whoever took it last, whole.
    void blocksNeverOverlap()
    {
        ChunkMemory memory(BlockSize);
        std::mt19937 random(20261124); // NOLINT: the same every time
        std::map<std::byte *, std::byte> taken;
        for (int i = 0; i < 3000; ++i) {
            if (taken.empty() || random() % 100 < (i < 1500 ? 60U : 40U)) {
                auto *const block = static_cast<std::byte *>(memory.allocate());
                QCOMPARE(reinterpret_cast<std::uintptr_t>(block) % alignof(std::max_align_t), 0U);
                const auto mark = static_cast<std::byte>(random());
                QVERIFY(taken.emplace(block, mark).second);
                std::memset(block, std::to_integer<int>(mark), BlockSize);
            } else {
                const auto found = std::next(taken.begin(), static_cast<std::ptrdiff_t>(random() % taken.size()));
                for (const std::size_t at : {std::size_t(0), BlockSize / 2, BlockSize - 1})
                    QCOMPARE(found->first[at], found->second);
                memory.free(found->first);
                taken.erase(found);
            }
        }
        for (const auto &[block, mark] : taken)
            memory.free(block);
        QCOMPARE(memory.slabs(), 1U);
    }

    /// The service edits in its thread what the window lets go of in its own.
    void threadsMayShareChunks()
    {
        const ChunkedRows<std::uint64_t> original(20'000);
        std::vector<std::uint64_t> sums(4);
        std::vector<std::jthread> threads;
        for (std::size_t thread = 0; thread < sums.size(); ++thread) {
            threads.emplace_back([&original, &sum = sums[thread], thread] {
                ChunkedRows<std::uint64_t> own = original;
                for (std::uint64_t round = 0; round < 20; ++round) {
                    ChunkedRows<std::uint64_t> next = own;
                    for (std::size_t row = thread; row < next.size(); row += 100)
                        next.edit(row) += round;
                    own = next;
                }
                for (const std::uint64_t value : own)
                    sum += value;
            });
        }
        threads.clear();
        for (const std::uint64_t sum : sums)
            QCOMPARE(sum, std::uint64_t(200 * 190));
        QCOMPARE(original, ChunkedRows<std::uint64_t>(20'000));
    }
};

QTEST_APPLESS_MAIN(TestChunkedRows)

#include "tst_chunkedrows.moc"
