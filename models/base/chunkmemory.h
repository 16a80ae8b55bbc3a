// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <mutex>

namespace bucketwatch {

/// Memory in blocks of one size, taken from the system in slabs of 2 MiB. All slabs but the first are to be huge pages (madvise
/// on Linux): the first touch of an ordinary page costs a microsecond and more, and an organization of a million detectors has
/// 50,000 of them. Of slabs without used blocks, as many are kept for what comes next as there are others; the rest is given
/// back. Safe to use from any thread.
class ChunkMemory {
public:
    /// @p blockSize in bytes, at most MaxBlockSize; blocks are aligned as operator new's are.
    explicit ChunkMemory(std::size_t blockSize);
    ChunkMemory(const ChunkMemory &) = delete;
    ChunkMemory &operator=(const ChunkMemory &) = delete;
    /// Every block must have been freed.
    ~ChunkMemory();

    /// Throws std::bad_alloc when the system has no more memory.
    [[nodiscard]] void *allocate();
    void free(void *block) noexcept;

    [[nodiscard]] std::size_t slabs() const;

    static constexpr std::size_t MaxBlockSize = std::size_t(256) * 1024;

private:
    struct Slab;
    struct Block;

    [[nodiscard]] Slab *newSlab();
    [[nodiscard]] bool isFull(const Slab &slab) const;
    void giveBackEmpty() noexcept;

    std::size_t m_blockSize;
    mutable std::mutex m_mutex;
    Slab *m_usable = nullptr; ///< slabs with used blocks and free ones, linked both ways
    Slab *m_empty = nullptr; ///< slabs with free blocks only, linked both ways
    std::size_t m_slabs = 0;
    std::size_t m_emptySlabs = 0;
};

/// For std::allocate_shared: single objects from the ChunkMemory of their size, which lasts as long as the process.
template<typename T> class ChunkAllocator {
public:
    using value_type = T;

    ChunkAllocator() = default;
    template<typename U> explicit(false) ChunkAllocator(const ChunkAllocator<U> &) { }

    [[nodiscard]] T *allocate(std::size_t) { return static_cast<T *>(memory().allocate()); }
    void deallocate(T *object, std::size_t) noexcept { memory().free(object); }

    template<typename U> friend bool operator==(const ChunkAllocator &, const ChunkAllocator<U> &) { return true; }

private:
    static ChunkMemory &memory()
    {
        static auto *const memory = new ChunkMemory(sizeof(T)); // never destroyed: static objects may still have chunks
        return *memory;
    }
};

} // namespace bucketwatch
