using DockerLint.Semantics;
using DockerLint.Shell.Parsing;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>The assignment that an argument of <c>export</c> and its kin makes.</summary>
/// <param name="Name">The name of the variable.</param>
/// <param name="Value">What it gets; unknown for an array and for an element of one.</param>
/// <param name="IsAppend">Whether the value is appended.</param>
internal sealed record DeclaredAssignment(string Name, ResolvedValue Value, bool IsAppend)
{
    /// <summary>The assignment that a word makes, if it begins with an unquoted name, perhaps a subscript, and <c>=</c> or <c>+=</c>.</summary>
    public static DeclaredAssignment? Find(ShellWord word)
    {
        if (word.Syntax is not { Parts: { Count: > 0 } parts } || parts[0] is not LiteralTextSyntax { Value: var text })
        {
            return null;
        }

        var end = ShellCharacters.NameEnd(text, 0);
        if (end == 0)
        {
            return null;
        }

        var symbol = end;
        var isElement = symbol < text.Length && text[symbol] == '[';
        if (isElement)
        {
            // A subscript with quotes or expansions in it closes in a later part; that it is an element is all that counts.
            symbol = text.IndexOf("]=", symbol, StringComparison.Ordinal) + 1;
            return symbol > 0 || parts.Count > 1 ? new DeclaredAssignment(text.Substring(0, end), ResolvedValue.Unknown, IsAppend: false) : null;
        }

        var isAppend = symbol + 1 < text.Length && text[symbol] == '+' && text[symbol + 1] == '=';
        symbol += isAppend ? 1 : 0;
        if (symbol >= text.Length || text[symbol] != '=')
        {
            return null;
        }

        var isSeveral = word.ContainsBraceExpansion || word.Parts.Any(part => part.Kind == ShellWordPartKind.Opaque);
        return new DeclaredAssignment(text.Substring(0, end), isSeveral ? ResolvedValue.Unknown : ValueTail.After(word.Value, symbol + 1), isAppend);
    }
}
