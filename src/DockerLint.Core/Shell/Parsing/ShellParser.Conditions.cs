using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <content>Reads <c>[[ … ]]</c>, within which operators and line breaks mean something else.</content>
internal sealed partial class ShellParser
{
    private bool isInTest;

    private static bool IsUnaryTest(string word) => word.Length == 2 && word[0] == '-' && "abcdefghknoprstuvwxzGLNORS".IndexOf(word[1]) >= 0;

    private static bool IsBinaryTest(string word) =>
        word is "=" or "==" or "!=" or "=~" or "<" or ">" or "-eq" or "-ne" or "-lt" or "-le" or "-gt" or "-ge" or "-nt" or "-ot" or "-ef";

    private TestCommandSyntax ParseTest()
    {
        var mark = Begin();
        var open = current.Span;
        var isOuter = !isInTest;
        isInTest = true;
        Take();
        if (features.TestGrammar && ParseTestOr() && !AtEnd && !IsTestEnd())
        {
            ReportTest("cannot stand here");
        }

        // Once the grammar is left, or where it is not known, words are taken as they come.
        TakeTestWords();
        var close = TakeTestEnd(open);
        isInTest = !isOuter;
        Peek();
        ParseRedirections();
        return Push(new TestCommandSyntax(Finish(mark), close));
    }

    private int TakeTestEnd(TextSpan open)
    {
        if (IsTestEnd())
        {
            return TakeTo(ShellSyntaxKind.CloseBracketsToken, position + 2);
        }

        Report(ShellProblemKind.MissingKeyword, open, "']]' is expected behind this");
        return tokens.AddMissing(ShellSyntaxKind.CloseBracketsToken);
    }

    private void TakeTestWords()
    {
        var mode = ScanMode.Word;
        while (true)
        {
            SkipTestBreaks();
            if (AtEnd || At() == ';' || IsTestEnd())
            {
                return;
            }

            var word = IsTestOperator(At(), mode) ? TakeTestOperator() : ParseWord(mode);
            mode = word.LiteralText == "=~" ? ScanMode.RegularExpression : ScanMode.Word;
        }
    }

    /// <summary>Reads terms joined by <c>||</c> and <c>&amp;&amp;</c>; false when the grammar was left, which is reported.</summary>
    private bool ParseTestOr()
    {
        while (true)
        {
            if (!ParseTestTerm())
            {
                return false;
            }

            SkipBlanks();
            if (!((At() == '|' && At(1) == '|') || (At() == '&' && At(1) == '&')))
            {
                return true;
            }

            TakeTestOperator();
        }
    }

    private bool ParseTestTerm()
    {
        SkipTestBreaks();
        if (IsTestEnd())
        {
            // Bash takes nothing at all as a term.
            return true;
        }

        if (At() == '(')
        {
            return ParseTestGroup();
        }

        if (AtEnd || ShellCharacters.IsDelimiter(At()))
        {
            return AtEnd || ReportTest("cannot stand here");
        }

        var word = ParseWord();
        while (word.LiteralText == "!")
        {
            SkipTestBreaks();
            if (AtEnd || IsTestEnd())
            {
                return true;
            }

            if (ShellCharacters.IsDelimiter(At()))
            {
                return At() == '(' ? ParseTestGroup() : ReportTest("cannot stand here");
            }

            word = ParseWord();
        }

        if (word.LiteralText is { } unary && IsUnaryTest(unary))
        {
            return ParseTestOperand(ScanMode.Word);
        }

        SkipBlanks();
        if (AtEnd || IsTestEnd() || At() is ')' || (At() is '&' or '|' && At(1) == At()))
        {
            return true;
        }

        var symbol = At() is '<' or '>' ? TakeTestOperator() : ShellCharacters.IsDelimiter(At()) ? null : PeekTestWord() is { } next && IsBinaryTest(next) ? ParseWord() : null;
        return symbol is null ? ReportTest("stands where an operator of '[[' is expected") : ParseTestOperand(symbol.LiteralText == "=~" ? ScanMode.RegularExpression : ScanMode.Word);
    }

    private bool ParseTestGroup()
    {
        if (!TryEnter())
        {
            return false;
        }

        TakeTestOperator();
        var isGood = ParseTestOr();
        depth--;
        if (!isGood || AtEnd)
        {
            return isGood;
        }

        SkipTestBreaks();
        if (At() != ')')
        {
            return ReportTest("stands where ')' is expected");
        }

        TakeTestOperator();
        SkipTestBreaks();
        return true;
    }

    private bool ParseTestOperand(ScanMode mode)
    {
        SkipBlanks();
        if (AtEnd)
        {
            return true;
        }

        if (IsTestEnd() || (ShellCharacters.IsDelimiter(At()) && !IsProcessSubstitution(position) && (mode == ScanMode.Word || At() is '\n' or ')')))
        {
            return ReportTest("stands where an operand of '[[' is expected");
        }

        ParseWord(mode);
        SkipTestBreaks();
        return true;
    }

    private void SkipTestBreaks()
    {
        SkipBlanks();
        while (At() is '\n' or '\r')
        {
            position++;
            SkipBlanks();
        }
    }

    private bool IsTestEnd() => At() == ']' && At(1) == ']' && (position + 2 >= limit || ShellCharacters.IsDelimiter(text[position + 2]));

    private bool IsTestOperator(char c, ScanMode mode) =>
        (c is '&' or '|' or '<' or '>' or '(' or ')' && mode == ScanMode.Word && !IsProcessSubstitution(position)) || (mode == ScanMode.RegularExpression && c == ')');

    private string PeekTestWord()
    {
        var end = position;
        while (end < limit && !ShellCharacters.IsDelimiter(text[end]))
        {
            end++;
        }

        return text.Substring(position, end - position);
    }

    private ShellWordSyntax TakeTestOperator()
    {
        var mark = Begin();
        TakeLiteral(ShellSyntaxKind.LiteralToken, position + (At() is '&' or '|' && At(1) == At() ? 2 : 1));
        return Push(new ShellWordSyntax(Finish(mark)));
    }

    private bool ReportTest(string problem)
    {
        var word = At() == '\n' ? "The end of the line" : $"'{(ShellCharacters.IsDelimiter(At()) ? At().ToString() : PeekTestWord())}'";
        Report(ShellProblemKind.UnexpectedToken, new TextSpan(position, Math.Max(1, At() == '\n' ? 1 : PeekTestWord().Length)), $"{word} {problem}");
        return false;
    }
}
