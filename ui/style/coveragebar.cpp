// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/coveragebar.h"

#include "style/sharebar.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

class CoverageBar::Bar final : public QWidget {
public:
    explicit Bar(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(ShareBarHeight);
        setMinimumWidth(80);
    }
    void setShare(double share)
    {
        m_share = std::clamp(share, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintShareBar(painter, rect(), m_share, Tokens::Colour::ProgressFill, Tokens::of(this), layoutDirection());
    }

private:
    double m_share = 0;
};

CoverageBar::CoverageBar(const QString &title, const QString &description, QWidget *parent)
    : QWidget(parent), m_bar(new Bar(this)), m_percent(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary, this)),
      m_words(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary, this))
{
    m_percent->setWordWrap(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::ContainerPadding);
    grid->setVerticalSpacing(2);
    grid->addWidget(new TextLabel(title, TextLevel::Body, TextLabel::Tone::Body, this), 0, 0, 1, 2);
    grid->addWidget(new TextLabel(description, TextLevel::Small, TextLabel::Tone::Secondary, this), 1, 0, 1, 2);
    grid->addWidget(m_bar, 2, 0);
    grid->addWidget(m_percent, 2, 1);
    grid->addWidget(m_words, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    m_bar->setAccessibleName(title);
}

void CoverageBar::setCoverage(qint64 part, qint64 total, const QString &words)
{
    const double share = total > 0 ? double(part) / double(total) : 0.0;
    m_bar->setShare(share);
    // Rounded, but 100 % means all of them and 0 % none.
    const int rounded = part == 0 ? 0 : part == total ? 100 : std::clamp(qRound(share * 100), 1, 99);
    m_percent->setText(total > 0 ? tr("%1%").arg(QLocale().toString(rounded)) : QString());
    m_words->setText(words);
    m_bar->setAccessibleDescription(words);
}

} // namespace bucketwatch
