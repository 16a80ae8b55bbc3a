// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/httpheader.h"

#include <QJsonObject>

#include <chrono>

namespace bucketwatch {

/// What the endpoint answers to one request.
struct HttpAnswer {
    int status = 200;
    QByteArray contentType; ///< empty when there is no body
    QByteArray body;
    HttpHeaders headers; ///< further ones
    std::chrono::milliseconds delay {}; ///< until it is sent
};

/// What of an answer goes out: to HEAD nothing but the header.
enum class AnswerPart { Header, Whole };
/// @p answer as bytes of HTTP/1.1; @p connection is the header of that name, which may be empty.
[[nodiscard]] QByteArray wireBytes(const HttpAnswer &answer, const QByteArray &connection, AnswerPart part = AnswerPart::Whole);

[[nodiscard]] HttpAnswer jsonAnswer(int status, const QByteArray &body, const QByteArray &contentType = "application/json");
[[nodiscard]] HttpAnswer jsonAnswer(int status, const QJsonObject &body, const QByteArray &contentType = "application/json");
/// The content type of services that take JSON and name the operation in X-Amz-Target.
inline constexpr char Json11[] = "application/x-amz-json-1.1";

/// A refusal whose @p code is in the header that SDKs read.
[[nodiscard]] HttpAnswer jsonError(
    int status, const QString &code, const QJsonObject &body, const QByteArray &contentType = "application/json");
[[nodiscard]] HttpAnswer xmlAnswer(int status, const QByteArray &body);

} // namespace bucketwatch
