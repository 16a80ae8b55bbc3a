// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class CopyButton;
class ReadableHighlighter;
class TextLabel;

/// Read-only, highlighted text with a title and a button that copies it: a command of the AWS CLI, the JSON of an answer or a finding.
/// The colours follow the palette. Tab leaves the pane.
class CodePane : public QFrame {
    Q_OBJECT
public:
    enum class Language { Bash, Json, PowerShell, Ini, Python, Terraform, Yaml };

    /// @p syntax is the one repository of the process and outlives the pane.
    CodePane(const QString &title, Language language, KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);

    /// Reads how @p language is highlighted, which the first pane that shows it would wait for.
    static void prepare(Language language, const KSyntaxHighlighting::Repository &syntax);

    void setTitle(const QString &title);
    void setLanguage(Language language);
    /// No line for the title, which is still read aloud: the button that copies says so and stands beside the text.
    void setCompact();
    /// Shows the text pale and without colours: it stands for nothing that works now.
    void setDimmed(bool dimmed);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// The pane is as high as its text, within these limits; @p most 0 lets it take the height that is given.
    void setVisibleLines(int least, int most);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void fitHeight();

    KSyntaxHighlighting::Repository &m_syntax;
    Language m_language;
    TextLabel *m_title;
    CopyButton *m_copy;
    QPlainTextEdit *m_editor;
    ReadableHighlighter *m_highlighter;
    bool m_isHighlighted = false; ///< since there is text: a page may have panes that nobody ever sees, and definitions take time to read
    int m_leastLines = 2;
    int m_mostLines = 12;
};

} // namespace bucketwatch
