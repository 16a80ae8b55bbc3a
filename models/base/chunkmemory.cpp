// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/chunkmemory.h"

#include <QtAssert>
#include <QtSystemDetection>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

#include <cstdint>
#include <cstdlib>
#include <new>

namespace bucketwatch {

namespace {

constexpr std::size_t SlabSize = std::size_t(2) * 1024 * 1024;

} // namespace

struct ChunkMemory::Block {
    Block *next;
};

/// Lies at the beginning of its own memory, whose address is a multiple of SlabSize: a block finds its slab by its address.
struct alignas(std::max_align_t) ChunkMemory::Slab {
    Slab *previous = nullptr;
    Slab *next = nullptr;
    Block *free = nullptr; ///< blocks that were used before
    std::size_t used = 0;
    std::size_t fresh = 0; ///< where the blocks begin that were never used, in bytes; they stay untouched

    void linkTo(Slab *&list) noexcept
    {
        next = list;
        if (next)
            next->previous = this;
        list = this;
    }
    void unlinkFrom(Slab *&list) noexcept
    {
        (previous ? previous->next : list) = next;
        if (next)
            next->previous = previous;
        previous = nullptr;
        next = nullptr;
    }
};

ChunkMemory::ChunkMemory(std::size_t blockSize)
    : m_blockSize((blockSize + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t))
{
    Q_ASSERT(m_blockSize >= sizeof(Block) && m_blockSize <= MaxBlockSize);
}

ChunkMemory::~ChunkMemory()
{
    Q_ASSERT(m_emptySlabs == m_slabs);
    while (m_empty)
        giveBackEmpty();
}

void *ChunkMemory::allocate()
{
    const std::scoped_lock lock(m_mutex);
    Slab *slab = m_usable;
    if (!slab) {
        slab = m_empty ? m_empty : newSlab();
        slab->unlinkFrom(m_empty);
        --m_emptySlabs;
        slab->linkTo(m_usable);
    }
    void *block = slab->free;
    if (slab->free) {
        slab->free = slab->free->next;
    } else {
        block = reinterpret_cast<std::byte *>(slab) + slab->fresh;
        slab->fresh += m_blockSize;
    }
    ++slab->used;
    if (isFull(*slab))
        slab->unlinkFrom(m_usable);
    return block;
}

void ChunkMemory::free(void *block) noexcept
{
    const std::scoped_lock lock(m_mutex);
    auto *const byte = static_cast<std::byte *>(block);
    auto *const slab = reinterpret_cast<Slab *>(byte - reinterpret_cast<std::uintptr_t>(byte) % SlabSize);
    if (isFull(*slab))
        slab->linkTo(m_usable);
    slab->free = new (block) Block {slab->free};
    --slab->used;
    if (slab->used > 0)
        return;
    slab->unlinkFrom(m_usable);
    slab->linkTo(m_empty);
    ++m_emptySlabs;
    while (m_emptySlabs > 1 && m_emptySlabs > m_slabs - m_emptySlabs)
        giveBackEmpty();
}

std::size_t ChunkMemory::slabs() const
{
    const std::scoped_lock lock(m_mutex);
    return m_slabs;
}

ChunkMemory::Slab *ChunkMemory::newSlab()
{
    void *const memory = std::aligned_alloc(SlabSize, SlabSize);
    if (!memory)
        throw std::bad_alloc();
#ifdef Q_OS_LINUX
    // A small organization stays within ordinary pages, of which it uses few. Refused or not, the memory is there.
    if (m_slabs > 0)
        madvise(memory, SlabSize, MADV_HUGEPAGE);
#endif
    auto *const slab = new (memory) Slab;
    slab->fresh = sizeof(Slab);
    slab->linkTo(m_empty);
    ++m_emptySlabs;
    ++m_slabs;
    return slab;
}

bool ChunkMemory::isFull(const Slab &slab) const
{
    return !slab.free && slab.fresh + m_blockSize > SlabSize;
}

void ChunkMemory::giveBackEmpty() noexcept
{
    Slab *const slab = m_empty;
    slab->unlinkFrom(m_empty);
    --m_emptySlabs;
    --m_slabs;
    std::free(slab);
}

} // namespace bucketwatch
