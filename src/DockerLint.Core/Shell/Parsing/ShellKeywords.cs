using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>The reserved words of the shells.</summary>
internal static class ShellKeywords
{
    /// <summary>The kind of the reserved word that stands between two offsets; none for any other text.</summary>
    public static ShellSyntaxKind Find(string text, int start, int end)
    {
        var word = (text[start], end - start) switch
        {
            ('{', 1) => ("{", ShellSyntaxKind.OpenBraceToken),
            ('}', 1) => ("}", ShellSyntaxKind.CloseBraceToken),
            ('!', 1) => ("!", ShellSyntaxKind.BangToken),
            ('[', 2) => ("[[", ShellSyntaxKind.OpenBracketsToken),
            (']', 2) => ("]]", ShellSyntaxKind.CloseBracketsToken),
            ('i', 2) => text[start + 1] == 'f' ? ("if", ShellSyntaxKind.IfKeyword) : ("in", ShellSyntaxKind.InKeyword),
            ('f', 2) => ("fi", ShellSyntaxKind.FiKeyword),
            ('d', 2) => ("do", ShellSyntaxKind.DoKeyword),
            ('f', 3) => ("for", ShellSyntaxKind.ForKeyword),
            ('t', 4) => text[start + 1] == 'h' ? ("then", ShellSyntaxKind.ThenKeyword) : ("time", ShellSyntaxKind.TimeKeyword),
            ('e', 4) => text[start + 1] == 's' ? ("esac", ShellSyntaxKind.EsacKeyword)
                : text[start + 2] == 'i' ? ("elif", ShellSyntaxKind.ElifKeyword) : ("else", ShellSyntaxKind.ElseKeyword),
            ('d', 4) => ("done", ShellSyntaxKind.DoneKeyword),
            ('c', 4) => ("case", ShellSyntaxKind.CaseKeyword),
            ('w', 5) => ("while", ShellSyntaxKind.WhileKeyword),
            ('u', 5) => ("until", ShellSyntaxKind.UntilKeyword),
            ('s', 6) => ("select", ShellSyntaxKind.SelectKeyword),
            ('c', 6) => ("coproc", ShellSyntaxKind.CoprocKeyword),
            ('f', 8) => ("function", ShellSyntaxKind.FunctionKeyword),
            _ => (string.Empty, ShellSyntaxKind.None),
        };
        return string.CompareOrdinal(text, start, word.Item1, 0, word.Item1.Length) == 0 ? word.Item2 : ShellSyntaxKind.None;
    }

    /// <summary>How a kind is written, for messages.</summary>
    public static string TextOf(ShellSyntaxKind kind) => kind switch
    {
        ShellSyntaxKind.CloseBraceToken => "}",
        ShellSyntaxKind.CloseBracketsToken => "]]",
        _ => kind.ToString().Replace("Keyword", string.Empty).ToLowerInvariant(),
    };

    /// <summary>Whether a reserved word begins a compound command.</summary>
    public static bool BeginsCompound(ShellSyntaxKind kind) =>
        kind is ShellSyntaxKind.OpenBraceToken or ShellSyntaxKind.BangToken or ShellSyntaxKind.OpenBracketsToken or ShellSyntaxKind.IfKeyword
            or ShellSyntaxKind.WhileKeyword or ShellSyntaxKind.UntilKeyword or ShellSyntaxKind.ForKeyword or ShellSyntaxKind.SelectKeyword or ShellSyntaxKind.CaseKeyword;

    /// <summary>Whether a reserved word closes what commands stand in.</summary>
    public static bool IsClosing(ShellSyntaxKind kind) =>
        kind is ShellSyntaxKind.ThenKeyword or ShellSyntaxKind.ElseKeyword or ShellSyntaxKind.ElifKeyword or ShellSyntaxKind.FiKeyword
            or ShellSyntaxKind.DoKeyword or ShellSyntaxKind.DoneKeyword or ShellSyntaxKind.EsacKeyword or ShellSyntaxKind.CloseBraceToken;
}
