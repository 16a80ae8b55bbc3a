// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/archivewriter.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <functional>

namespace bucketwatch {

namespace {

la_ssize_t append(archive * /*handle*/, void *to, const void *bytes, size_t count)
{
    static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), qsizetype(count));
    return la_ssize_t(count);
}

QByteArray written(const std::function<void(archive *)> &choose, const std::function<void(archive *, archive_entry *)> &fill)
{
    QByteArray result;
    archive *const handle = archive_write_new();
    choose(handle);
    archive_write_set_bytes_in_last_block(handle, 1);
    archive_write_open(handle, &result, nullptr, append, nullptr);
    archive_entry *const entry = archive_entry_new();
    fill(handle, entry);
    archive_entry_free(entry);
    archive_write_close(handle);
    archive_write_free(handle);
    return result;
}

void choosePacking(archive *handle, Packing packing)
{
    if (packing == Packing::Zip)
        archive_write_set_format_zip(handle);
    else
        archive_write_set_format_pax_restricted(handle);
    if (packing == Packing::TarGz)
        archive_write_add_filter_gzip(handle);
    else if (packing == Packing::TarZst)
        archive_write_add_filter_zstd(handle);
}

} // namespace

QByteArray packed(Packing packing, const QList<std::pair<QByteArray, QByteArray>> &files)
{
    return written([packing](archive *handle) { choosePacking(handle, packing); },
        [&files](archive *handle, archive_entry *entry) {
            for (const auto &[name, bytes] : files) {
                archive_entry_clear(entry);
                archive_entry_set_pathname(entry, name.constData());
                archive_entry_set_filetype(entry, name.endsWith('/') ? AE_IFDIR : AE_IFREG);
                archive_entry_set_perm(entry, 0644);
                archive_entry_set_size(entry, bytes.size());
                archive_write_header(handle, entry);
                archive_write_data(handle, bytes.constData(), size_t(bytes.size()));
            }
        });
}

QByteArray zstCompressed(const QByteArray &bytes)
{
    return written(
        [](archive *handle) {
            archive_write_set_format_raw(handle);
            archive_write_add_filter_zstd(handle);
        },
        [&bytes](archive *handle, archive_entry *entry) {
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_write_header(handle, entry);
            constexpr qsizetype PieceBytes = 1 << 20; // libarchive takes no more than it likes
            for (qsizetype at = 0; at < bytes.size(); at += PieceBytes)
                archive_write_data(handle, bytes.constData() + at, size_t(std::min(PieceBytes, bytes.size() - at)));
        });
}

QByteArray sparseTar(const QByteArray &name, qint64 bytes)
{
    return written([](archive *handle) { archive_write_set_format_pax(handle); },
        [&](archive *handle, archive_entry *entry) {
            archive_entry_set_pathname(entry, name.constData());
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_perm(entry, 0644);
            archive_entry_set_size(entry, bytes);
            archive_entry_sparse_add_entry(entry, bytes - 1, 1);
            archive_write_header(handle, entry);
            const QByteArray zeros(qsizetype(1) << 20, '\0');
            for (qint64 left = bytes; left > 0; left -= zeros.size())
                archive_write_data(handle, zeros.constData(), size_t(std::min<qint64>(left, zeros.size())));
        });
}

} // namespace bucketwatch
