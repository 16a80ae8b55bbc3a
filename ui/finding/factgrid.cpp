// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/factgrid.h"

#include "items/findingsfilter.h"
#include "style/button.h"
#include "style/copybutton.h"
#include "style/linkbutton.h"
#include "style/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallButton = 24;

/// "Severity = High"
QString conditionText(const FindingFact &fact, QueryOperator op)
{
    return textOf({findingProperty(fact.attribute), op, fact.filterValue}, findingProperties());
}

} // namespace

FactGrid::FactGrid(const std::vector<FindingFact> &facts, QWidget *parent) : KeyValueGrid(2, parent)
{
    for (const FindingFact &fact : facts)
        addFact(fact);
}

void FactGrid::addFact(const FindingFact &fact)
{
    QWidget *value = nullptr;
    switch (fact.kind) {
    case FindingFact::Kind::Text:
        value = addText(fact.label, fact.value);
        break;
    case FindingFact::Kind::Identifier:
        value = addIdentifier(fact.label, fact.value);
        break;
    case FindingFact::Kind::Account:
    case FindingFact::Kind::Document:
        value = addLink(fact);
        break;
    }
    if (fact.attribute.isEmpty())
        return;
    addTools(makeGlasses(fact));
    value->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(value, &QWidget::customContextMenuRequested, this,
        [this, value, fact](const QPoint &position) { openMenu(value, fact, position); });
}

QWidget *FactGrid::addLink(const FindingFact &fact)
{
    constexpr int Digits = 13; // an account ID is never cut
    auto *row = new QWidget;
    auto *link = new LinkButton(fact.value);
    link->setLeastLetters(Digits);
    //: What a screen reader says of a link: %1 is an identifier
    link->setAccessibleName(fact.kind == FindingFact::Kind::Account ? tr("Show account %1").arg(fact.value)
                                                                    : tr("Show the JSON of finding %1").arg(fact.value));
    link->setObjectName(fact.kind == FindingFact::Kind::Account ? "accountLink"_L1 : "documentLink"_L1);
    auto *copy = new CopyButton(tr("Copy %1").arg(fact.label), [text = fact.value] { return text; });
    copy->setFixedSize(SmallButton, SmallButton);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(copy);
    line->addWidget(link);
    line->addStretch(1);
    addWidget(fact.label, row);
    if (fact.kind == FindingFact::Kind::Account)
        connect(link, &QAbstractButton::clicked, this, [this, id = fact.value] { Q_EMIT accountRequested(id); });
    else
        connect(link, &QAbstractButton::clicked, this, &FactGrid::documentRequested);
    return link;
}

QWidget *FactGrid::makeGlasses(const FindingFact &fact)
{
    auto *glasses = new QWidget;
    auto *line = new QHBoxLayout(glasses);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const auto add = [&](const QString &icon, const QString &name, QueryOperator op, const char *objectName) {
        auto *glass = new Button(icon, name, Button::Kind::Icon);
        glass->setObjectName(QLatin1StringView(objectName));
        glass->setFixedSize(SmallButton, SmallButton);
        connect(glass, &QAbstractButton::clicked, this,
            [this, op, attribute = fact.attribute, value = fact.filterValue] { Q_EMIT filterRequested(attribute, op, value); });
        line->addWidget(glass);
    };
    //: %1 is a condition: "Severity = High"
    add(u"zoom-in"_s, tr("Show only findings with %1").arg(conditionText(fact, QueryOperator::Equals)), QueryOperator::Equals,
        "includeValue");
    //: %1 is a condition: "Severity = High"
    add(u"zoom-out"_s, tr("Leave out findings with %1").arg(conditionText(fact, QueryOperator::Equals)), QueryOperator::NotEquals,
        "excludeValue");
    return glasses;
}

void FactGrid::openMenu(QWidget *value, const FindingFact &fact, const QPoint &position)
{
    auto *menu = new QMenu(value);
    menu->setObjectName("factMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [text = fact.value] { QGuiApplication::clipboard()->setText(text); });
    menu->addSeparator();
    for (const QueryOperator op : {QueryOperator::Equals, QueryOperator::NotEquals}) {
        menu->addAction(op == QueryOperator::Equals ? tr("Filter by this value") : tr("Exclude this value"), this,
            [this, op, attribute = fact.attribute, text = fact.filterValue] { Q_EMIT filterRequested(attribute, op, text); });
    }
    menu->popup(value->mapToGlobal(position));
}

} // namespace bucketwatch
