// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/chunkmemory.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace bucketwatch {

/// A sequence of values that copies share until one of them is edited, in chunks: a copy of 50,000 rows with one edit costs
/// 200 pointers and one chunk. A chunk in which every value is T() takes no memory. Reading is safe from any thread; editing is
/// for whoever holds the only copy of the object.
template<typename T> class ChunkedRows {
public:
    static constexpr std::size_t ChunkSize = 256;

    using value_type = T;

    class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        Iterator() = default;
        Iterator(const ChunkedRows *rows, difference_type row) : m_rows(rows), m_row(row) { }
        reference operator*() const { return (*m_rows)[static_cast<std::size_t>(m_row)]; }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type by) const { return *(*this + by); }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this -= 1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        Iterator &operator+=(difference_type by)
        {
            m_row += by;
            return *this;
        }
        Iterator &operator-=(difference_type by) { return *this += -by; }
        friend Iterator operator+(Iterator it, difference_type by) { return it += by; }
        friend Iterator operator+(difference_type by, Iterator it) { return it += by; }
        friend Iterator operator-(Iterator it, difference_type by) { return it -= by; }
        friend difference_type operator-(const Iterator &one, const Iterator &other) { return one.m_row - other.m_row; }
        friend bool operator==(const Iterator &one, const Iterator &other) { return one.m_row == other.m_row; }
        friend auto operator<=>(const Iterator &one, const Iterator &other) { return one.m_row <=> other.m_row; }

    private:
        const ChunkedRows *m_rows = nullptr;
        difference_type m_row = 0;
    };
    using const_iterator = Iterator;

    ChunkedRows() = default;
    explicit ChunkedRows(std::size_t size) { resize(size); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] Iterator begin() const { return Iterator(this, 0); }
    [[nodiscard]] Iterator end() const { return Iterator(this, static_cast<std::ptrdiff_t>(m_size)); }
    [[nodiscard]] const T &back() const { return (*this)[m_size - 1]; }

    /// T() also for rows that are not there: the rows of a Region that is not loaded.
    [[nodiscard]] const T &operator[](std::size_t row) const
    {
        const std::size_t index = row / ChunkSize;
        return index < m_chunks.size() && m_chunks[index] ? (*m_chunks[index])[row % ChunkSize] : blank();
    }

    /// The value of @p row to be changed; the chunk around it becomes this object's own.
    [[nodiscard]] T &edit(std::size_t row)
    {
        auto &chunk = m_chunks[row / ChunkSize];
        if (!chunk)
            chunk = std::allocate_shared<Chunk>(ChunkAllocator<Chunk>());
        else if (chunk.use_count() > 1)
            chunk = std::allocate_shared<Chunk>(ChunkAllocator<Chunk>(), *chunk);
        return (*chunk)[row % ChunkSize];
    }

    /// New rows are T().
    void resize(std::size_t size)
    {
        const std::size_t chunks = (size + ChunkSize - 1) / ChunkSize;
        for (std::size_t row = size; row < std::min(m_size, chunks * ChunkSize); ++row) {
            if (!isBlank(row))
                edit(row) = T(); // or it would come back with the next rows
        }
        m_chunks.resize(chunks);
        m_size = size;
    }
    void push_back(T value)
    {
        resize(m_size + 1);
        edit(m_size - 1) = std::move(value);
    }
    void clear()
    {
        m_chunks.clear();
        m_size = 0;
    }

    /// Whether no row of the chunk that @p row lies in was ever set.
    [[nodiscard]] bool isBlank(std::size_t row) const { return !m_chunks[row / ChunkSize]; }

    friend bool operator==(const ChunkedRows &one, const ChunkedRows &other)
    {
        if (one.m_size != other.m_size)
            return false;
        for (std::size_t i = 0; i < one.m_chunks.size(); ++i) {
            const std::size_t first = i * ChunkSize;
            const std::size_t end = std::min(one.m_size, first + ChunkSize);
            if (one.m_chunks[i] != other.m_chunks[i]
                && !std::equal(one.begin() + std::ptrdiff_t(first), one.begin() + std::ptrdiff_t(end),
                    other.begin() + std::ptrdiff_t(first)))
                return false;
        }
        return true;
    }

private:
    using Chunk = std::array<T, ChunkSize>;

    static const T &blank()
    {
        static const T value {};
        return value;
    }

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace bucketwatch
