// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/shellwords.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

class Splitter {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ShellWords)
public:
    explicit Splitter(const QString &text) : m_text(text) { }

    std::vector<ShellCommand> split()
    {
        while (m_at < m_text.size())
            step();
        endCommand();
        return std::move(m_commands);
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    QChar take()
    {
        const QChar character = m_text[m_at++];
        if (character == u'\n')
            ++m_line;
        return character;
    }

    bool takeAll(QStringView word)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(word))
            return false;
        for (qsizetype i = 0; i < word.size(); ++i)
            take();
        return true;
    }

    /// A backslash and the end of its line.
    bool skipContinuation() { return takeAll(u"\\\n") || takeAll(u"\\\r\n"); }

    void step()
    {
        if (skipContinuation())
            return;
        const QChar character = peek();
        if (character == u'#' && !m_isInWord)
            skipComment();
        else if (character == u'\n' || character == u';' || character == u'&' || character == u'|')
            separate();
        else if (character.isSpace())
            takeSpace();
        else if (character == u'>' || character == u'<')
            redirect();
        else if (character == u'(' || character == u')')
            takeBracket();
        else
            takeIntoWord();
    }

    void takeIntoWord()
    {
        beginWord();
        const QChar character = take();
        if (character == u'\'')
            takeSingleQuoted();
        else if (character == u'"')
            takeDoubleQuoted();
        else if (character == u'\\')
            m_word.append(m_at < m_text.size() ? take() : character);
        else
            takePlain(character);
    }

    void takeSingleQuoted()
    {
        const int begin = m_line;
        while (m_at < m_text.size() && peek() != u'\'')
            m_word.append(take());
        close(begin);
    }

    void takeDoubleQuoted()
    {
        const int begin = m_line;
        while (m_at < m_text.size() && peek() != u'"') {
            if (skipContinuation())
                continue;
            const QChar character = take();
            if (character == u'\\' && QStringView(u"$`\"\\").contains(peek()))
                m_word.append(take());
            else
                takePlain(character);
        }
        close(begin);
    }

    void close(int begin)
    {
        if (m_at < m_text.size())
            take();
        else
            refuse(tr("The quotation mark of line %1 is not closed.").arg(begin));
    }

    /// A character that may begin something that only a shell can replace.
    void takePlain(QChar character)
    {
        const QChar next = peek();
        const bool isVariable
            = character == u'$' && (next.isLetterOrNumber() || (!next.isNull() && QStringView(u"{(_@*#?!$'\"-").contains(next)));
        if (isVariable || character == u'`')
            refuse(tr("Variables and command substitution are not understood. Write the value itself."));
        m_word.append(character);
    }

    void beginWord()
    {
        if (!std::exchange(m_isInWord, true))
            m_wordLine = m_line;
        if (m_command.line == 0)
            m_command.line = m_wordLine;
    }

    void takeBracket()
    {
        take();
        endWord();
        refuse(tr("Subshells and functions are not understood."));
    }

    void takeSpace()
    {
        take();
        endWord();
    }

    void endWord()
    {
        if (!std::exchange(m_isInWord, false))
            return;
        if (!std::exchange(m_isTarget, false))
            m_command.words.push_back({m_word, m_wordLine});
        m_word.clear();
    }

    void refuse(const QString &problem)
    {
        if (m_command.line == 0)
            m_command.line = m_line;
        if (m_command.problem.isEmpty())
            m_command.problem = problem;
    }

    void endCommand()
    {
        endWord();
        m_isTarget = false;
        ShellCommand command = std::exchange(m_command, {.words = {}, .line = 0});
        if (!command.words.empty() || !command.problem.isEmpty())
            m_commands.push_back(std::move(command));
    }

    void separate()
    {
        if (takeAll(u"&>")) {
            endWord();
            takeAll(u">");
            m_isTarget = true;
            return;
        }
        const bool isAlternative = takeAll(u"||");
        endCommandBefore(isAlternative);
        m_command.isAlternative = isAlternative;
    }

    /// The separator belongs to the line of the command before it.
    void endCommandBefore(bool isTaken)
    {
        endCommand();
        if (!isTaken && !takeAll(u"&&"))
            take();
    }

    void redirect()
    {
        // "2>": the number is none of the words.
        if (m_isInWord && m_word.size() == 1 && m_word[0].isDigit()) {
            m_isInWord = false;
            m_word.clear();
        }
        endWord();
        if (takeAll(u"<<")) {
            refuse(tr("Here-documents are not understood. Write the value itself, or name a file."));
            return;
        }
        take();
        while (peek() == u'>' || peek() == u'&' || peek() == u'|')
            take();
        m_isTarget = true;
    }

    void skipComment()
    {
        while (m_at < m_text.size() && peek() != u'\n')
            take();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<ShellCommand> m_commands;
    ShellCommand m_command {.words = {}, .line = 0};
    QString m_word;
    int m_wordLine = 1;
    bool m_isInWord = false;
    bool m_isTarget = false; ///< the next word is where a redirection goes
};

} // namespace

std::vector<ShellCommand> shellCommands(const QString &text)
{
    return Splitter(text).split();
}

} // namespace bucketwatch
