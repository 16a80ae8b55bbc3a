// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/pastecommandsdialog.h"

#include "exchange/commandscript.h"
#include "guardduty/changetitle.h"
#include "style/fonts.h"
#include "style/textlabel.h"

#include <QPlainTextEdit>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostShown = 12;
constexpr int EditorLines = 9;

QString joined(QStringList lines, const QString &more)
{
    if (lines.size() > MostShown) {
        lines.resize(MostShown);
        lines << more;
    }
    return lines.join(u'\n');
}

} // namespace

PasteCommandsDialog::PasteCommandsDialog(const PageContext &context, QWidget *parent)
    : Modal(tr("Paste AWS CLI commands"), tr("Stage"), parent, Width::Large)
    , m_context(context)
    , m_editor(new QPlainTextEdit)
    , m_result(new TextLabel)
    , m_notices(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary))
{
    setObjectName(u"pasteCommandsDialog"_s);
    addText(tr("Paste commands that change GuardDuty, such as aws guardduty update-organization-configuration. They are put into "
               "the plan; nothing is sent."));
    m_editor->setObjectName(u"commandsField"_s);
    m_editor->setAccessibleName(tr("AWS CLI commands"));
    m_editor->setTabChangesFocus(true);
    m_editor->setFont(Fonts::at(TextLevel::Code, font()));
    m_editor->setMinimumHeight(QFontMetrics(m_editor->font()).lineSpacing() * EditorLines);
    m_result->setObjectName(u"commandsResult"_s);
    m_notices->setObjectName(u"commandsNotices"_s);
    m_result->setSelectable(true);
    m_notices->setSelectable(true);
    add(m_editor, 1);
    add(m_result);
    add(m_notices);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &PasteCommandsDialog::read);
    // A command may name a detector of any Region.
    connect(&context.service, &GuardDutyService::organizationChanged, this, &PasteCommandsDialog::read);
    (void)context.service.load({});
    read();
    m_editor->setFocus();
}

void PasteCommandsDialog::setText(const QString &text)
{
    m_editor->setPlainText(text);
}

void PasteCommandsDialog::read()
{
    const auto view = m_context.service.organization();
    const CommandScript script = readCommands(m_editor->toPlainText(),
        {.view = *view,
            .caller = m_context.session.identity(),
            .region = m_context.session.region(),
            .source = tr("Line")});
    m_requests.clear();
    QStringList titles;
    for (const CommandCall &call : script.calls) {
        m_requests.push_back({{call.caller, Door::Window}, titleOf(call.changes), call.changes});
        //: %1 is the number of a line, %2 what its command does
        titles << tr("%1: %2").arg(call.line).arg(m_requests.back().title);
    }
    QStringList notices;
    for (const SourceNotice &notice : script.notices)
        notices << notice.text();
    const auto more = [](qsizetype count) { return tr("… and %n more", nullptr, int(count - MostShown)); };
    m_result->setText(joined(titles, more(titles.size())));
    m_notices->setText(joined(notices, more(notices.size())));
    m_result->setVisible(!titles.isEmpty());
    m_notices->setVisible(!notices.isEmpty());
    primary()->setText(titles.isEmpty() ? tr("Stage") : tr("Stage %n change(s)", nullptr, int(titles.size())));
    primary()->setDisabledReason(titles.isEmpty() ? tr("No command that changes GuardDuty was found.") : QString());
}

} // namespace bucketwatch
