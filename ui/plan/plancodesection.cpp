// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/plancodesection.h"

#include "base/whendone.h"
#include "base/wholefile.h"
#include "code/codepane.h"
#include "context/inbackground.h"
#include "style/button.h"
#include "style/header.h"
#include "style/tabrow.h"
#include "style/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

const auto SaveNotice = u"plan-code"_s;
constexpr int LeastLines = 8;
constexpr int MostLines = 26;

CodePane::Language languageOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::AwsCli:
        return CodePane::Language::Bash;
    case ExportFormat::Boto3:
        return CodePane::Language::Python;
    case ExportFormat::Terraform:
        return CodePane::Language::Terraform;
    case ExportFormat::CloudFormation:
        return CodePane::Language::Yaml;
    case ExportFormat::Policy:
    case ExportFormat::Json:
        return CodePane::Language::Json;
    }
    Q_UNREACHABLE_RETURN(CodePane::Language::Json);
}

/// Several files below each other, each under its name.
QString textOf(const std::vector<ExportedFile> &files)
{
    if (files.size() == 1)
        return files.front().text;
    QStringList parts;
    for (const ExportedFile &file : files)
        parts << u"# "_s + file.name + u'\n' + file.text;
    return parts.join(u'\n');
}

} // namespace

PlanCodeSection::PlanCodeSection(const PageContext &context, QWidget *parent)
    : Container(tr("The same in code"), parent)
    , m_context(context)
    , m_tabs(new TabRow(tr("Tool")))
    , m_code(new CodePane({}, CodePane::Language::Bash, context.syntax))
    , m_notes(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
    , m_save(new Button(u"document-save"_s, tr("Save"), Button::Kind::Normal))
{
    m_tabs->setObjectName(u"planCodeTabs"_s);
    m_code->setObjectName(u"planCode"_s);
    m_save->setObjectName(u"savePlanCodeButton"_s);
    m_notes->setObjectName(u"planCodeNotes"_s);
    for (const ExportFormat format : AllExportFormats)
        m_tabs->addTab(displayName(format));
    m_code->setVisibleLines(LeastLines, MostLines);
    header()->addAction(m_save);
    add(m_tabs);
    add(m_code);
    add(m_notes);
    connect(m_tabs, &QTabBar::currentChanged, this, &PlanCodeSection::write);
    connect(m_save, &QAbstractButton::clicked, this, &PlanCodeSection::save);
}

void PlanCodeSection::setReview(std::shared_ptr<const PlanReview> review)
{
    m_review = std::move(review);
    write();
}

void PlanCodeSection::choose(ExportFormat format)
{
    m_tabs->setCurrentIndex(int(format));
}

QString PlanCodeSection::text() const
{
    return m_code->text();
}

void PlanCodeSection::write()
{
    const int generation = ++m_generation;
    if (!m_review || m_tabs->currentIndex() < 0)
        return;
    const auto format = ExportFormat(m_tabs->currentIndex());
    ++m_waiting;
    whenDone(inBackground([review = m_review, format] { return codeOf(*review, format); }), this,
        [this, generation, format](const Result<ExportedPlan> &code) {
            --m_waiting;
            if (generation == m_generation)
                showCode(format, code);
        });
}

void PlanCodeSection::showCode(ExportFormat format, const Result<ExportedPlan> &code)
{
    m_shown = code.value_or(ExportedPlan());
    m_code->setTitle(displayName(format));
    m_code->setLanguage(languageOf(format));
    m_code->setText(textOf(m_shown.files));
    m_code->setVisible(code.has_value());
    QStringList notes = m_shown.notes;
    if (!code)
        notes << code.error().message;
    else if (format == ExportFormat::AwsCli)
        notes << tr("%n API call(s), in batches of at most 50 accounts.", nullptr, int(m_review->calls));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_save->setDisabledReason(code ? QString() : code.error().message);
}

void PlanCodeSection::save()
{
    if (m_shown.files.size() > 1)
        m_context.prompts.askForFolder(this, tr("Save the files of the plan"), [this](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            QStringList files;
            for (const ExportedFile &file : m_shown.files)
                files << QDir(paths.front()).filePath(file.name);
            saveFiles(files);
        });
    else if (!m_shown.files.empty()) {
        const QString name = m_shown.files.front().name;
        //: %1 is the end of a file name: "sh"
        m_context.prompts.askForSaveFile(this, tr("Save the plan as code"), name,
            tr("Code (*.%1)").arg(QFileInfo(name).suffix()), Prompts::Existing::IsReplaced, [this](const QStringList &paths) {
                if (!paths.isEmpty())
                    saveFiles(paths.first(1));
            });
    }
}

void PlanCodeSection::saveFiles(const QStringList &paths)
{
    for (std::size_t i = 0; i < m_shown.files.size() && i < std::size_t(paths.size()); ++i) {
        if (const auto written = writeWholeFile(paths[qsizetype(i)], m_shown.files[i].text.toUtf8()); !written) {
            m_context.notices.show({.status = Status::Error,
                .title = tr("The plan was not saved"),
                .text = written.error().message,
                .id = SaveNotice});
            return;
        }
    }
    m_context.notices.show({.status = Status::Success,
        .title = {},
        //: %1 is one file name or several
        .text = tr("The plan has been written to %1.").arg(QDir::toNativeSeparators(paths.join(u", "_s))),
        .id = SaveNotice});
}

} // namespace bucketwatch
