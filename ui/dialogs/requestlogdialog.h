// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/modal.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class RequestsModel;

/// The whole log of the endpoint, with a filter. One keeps working beside it.
class RequestLogDialog final : public Modal {
    Q_OBJECT
public:
    RequestLogDialog(RequestsModel &requests, KSyntaxHighlighting::Repository &syntax, QWidget *parent);
};

} // namespace bucketwatch
