// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace bucketwatch {

/// The request line and the header of a request, read in pieces as they arrive, before Qt's HTTP server reads them. Qt takes
/// nearly everything: header lines it cannot read make it forget all of them, and a length it cannot read is none, so that a body
/// would be taken for the next request. What the two could understand differently is malformed here (RFC 9112, 2.2, 3, 5 and 6).
/// White space before the request line does not count, and lines may end without a carriage return.
class RequestHead {
public:
    /// How many bytes of @p piece belong to the head: all of them until it is complete or malformed.
    [[nodiscard]] qsizetype take(QByteArrayView piece);
    [[nodiscard]] bool isComplete() const { return m_state == State::Complete; }
    [[nodiscard]] bool isMalformed() const { return m_state == State::Malformed; }

    [[nodiscard]] QByteArray method() const { return m_method; }
    /// What stands between the scheme and the path of a target in absolute form, "127.0.0.1:8080"; of a target without either,
    /// all of it. Empty for the usual form.
    [[nodiscard]] QByteArray authority() const { return m_authority; }
    /// As on the request line, percent-encoded.
    [[nodiscard]] QByteArray path() const { return m_path; }
    /// As on the request line, without the question mark.
    [[nodiscard]] QByteArray query() const { return m_query; }
    [[nodiscard]] bool isHttp10() const { return m_isHttp10; }

    /// Of the body; 0 when the header names none.
    [[nodiscard]] qsizetype contentLength() const { return m_contentLength.value_or(0); }
    [[nodiscard]] bool isChunked() const { return m_isChunked; }

private:
    enum class State { RequestLine, Fields, Complete, Malformed };
    [[nodiscard]] State after(QByteArrayView line);
    [[nodiscard]] bool readRequestLine(QByteArrayView line);
    [[nodiscard]] bool readTarget(QByteArrayView target);
    [[nodiscard]] bool readField(QByteArrayView line);
    [[nodiscard]] bool readContentLength(QByteArrayView value);
    [[nodiscard]] bool hasOneLength() const;

    State m_state = State::RequestLine;
    QByteArray m_line; ///< as far as it arrived
    QByteArray m_method;
    QByteArray m_authority;
    QByteArray m_path;
    QByteArray m_query;
    bool m_isHttp10 = false;
    int m_fields = 0;
    std::optional<qsizetype> m_contentLength;
    bool m_isChunked = false;
};

} // namespace bucketwatch
