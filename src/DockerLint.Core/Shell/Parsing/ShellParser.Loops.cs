using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <content>Reads loops.</content>
internal sealed partial class ShellParser
{
    private WhileCommandSyntax ParseWhile()
    {
        var mark = Begin();
        var open = current.Span;
        assignedNames.Push(new HashSet<string>(StringComparer.Ordinal));
        Take();
        var condition = ParseList();
        var (body, loopTokens) = ParseDoGroup(open, semicolon: -1);
        var names = EndAssignedNames();
        ParseRedirections();
        return Push(new WhileCommandSyntax(Finish(mark), condition, loopTokens, body, names));
    }

    private ShellCommandSyntax ParseFor()
    {
        var mark = Begin();
        var open = current.Span;
        assignedNames.Push(new HashSet<string>(StringComparer.Ordinal));
        Take();
        if (current.Kind == ShellSyntaxKind.OpenParenToken && features.ArithmeticCommand && IsAt(current.End, '('))
        {
            return ParseArithmeticFor(mark, open);
        }

        var variable = ParseForVariable(open);
        var inKeyword = ParseForWords();
        var (body, loopTokens) = ParseForBody(open);
        var names = EndAssignedNames();
        ParseRedirections();
        return Push(new ForCommandSyntax(Finish(mark), variable, inKeyword, loopTokens, body, names));
    }

    private ArithmeticForCommandSyntax ParseArithmeticFor(Mark mark, TextSpan open)
    {
        var brackets = TextSpan.FromBounds(position, position + 2);
        TakeTo(ShellSyntaxKind.OpenArithmeticToken, brackets.End);
        var (header, close) = ParseArithmetic(brackets);
        Peek();
        var (body, loopTokens) = ParseForBody(open);
        var names = EndAssignedNames();
        ParseRedirections();
        return Push(new ArithmeticForCommandSyntax(Finish(mark), header, close, loopTokens, body, names));
    }

    private int ParseForVariable(TextSpan open)
    {
        if (!current.IsWord)
        {
            Report(ShellProblemKind.UnexpectedToken, open, "The name of a variable is expected here");
            return tokens.AddMissing(ShellSyntaxKind.NameToken);
        }

        var end = current.End;
        if (!current.IsPlain)
        {
            while (end < limit && !ShellCharacters.IsDelimiter(text[end]))
            {
                end++;
            }
        }

        var name = text.Substring(current.Start, end - current.Start);
        if (!ShellCharacters.IsNameText(name))
        {
            Report(ShellProblemKind.UnexpectedToken, TextSpan.FromBounds(current.Start, end), "The name of a variable is expected here");
        }

        NoteAssigned(name);
        if (end == position)
        {
            return tokens.AddMissing(ShellSyntaxKind.NameToken);
        }

        var token = TakeTo(ShellSyntaxKind.NameToken, end);
        Peek();
        return token;
    }

    private int ParseForWords()
    {
        SkipLineBreaks();
        if (current.Keyword != ShellSyntaxKind.InKeyword)
        {
            return -1;
        }

        var inKeyword = Take();
        while (current.IsWord)
        {
            ParseWord();
            Peek();
        }

        if (current.Kind != ShellSyntaxKind.SemicolonToken && !current.IsLineBreak)
        {
            ReportUnexpected();
        }

        return inKeyword;
    }

    private (CommandListSyntax Body, LoopTokens Tokens) ParseForBody(TextSpan open)
    {
        SkipLineBreaks();
        var semicolon = -1;
        if (current.Kind == ShellSyntaxKind.SemicolonToken)
        {
            semicolon = Take();
            SkipLineBreaks();
        }

        if (!features.BracedLoops || !current.Is(ShellSyntaxKind.OpenBraceToken))
        {
            return ParseDoGroup(open, semicolon);
        }

        var brace = current.Span;
        var begin = Take();
        var body = ParseList();
        return (body, new LoopTokens(semicolon, begin, Expect(ShellSyntaxKind.CloseBraceToken, brace)));
    }

    private (CommandListSyntax Body, LoopTokens Tokens) ParseDoGroup(TextSpan open, int semicolon)
    {
        var begin = Expect(ShellSyntaxKind.DoKeyword, open);
        var body = ParseList();
        return (body, new LoopTokens(semicolon, begin, Expect(ShellSyntaxKind.DoneKeyword, open)));
    }
}
