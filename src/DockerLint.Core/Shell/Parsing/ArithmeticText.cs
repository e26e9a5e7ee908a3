using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>What arithmetic could do to variables, judged by its characters.</summary>
internal static class ArithmeticText
{
    public static bool MayAssign(IReadOnlyList<ShellWordPartSyntax> parts) => parts.OfType<LiteralTextSyntax>().Any(part => MayAssign(part.Value));

    /// <summary>Every name in the text: which of them an operator changes is not worth telling apart.</summary>
    public static IEnumerable<string> Names(IReadOnlyList<ShellWordPartSyntax> parts) => parts.OfType<LiteralTextSyntax>().SelectMany(part => Names(part.Value));

    private static bool MayAssign(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if ((text[i] is '+' or '-' && next == text[i]) || (text[i] is '+' or '-' or '*' or '/' or '%' or '&' or '|' or '^' && next == '='))
            {
                return true;
            }

            if (text[i] != '=')
            {
                continue;
            }

            if (next == '=')
            {
                i++;
                continue;
            }

            var before = i > 0 ? text[i - 1] : '\0';
            var isShift = i > 1 && before is '<' or '>' && text[i - 2] == before;
            if (before is not ('!' or '<' or '>') || isShift)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Names(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var end = ShellCharacters.NameEnd(text, i);
            if (end > i)
            {
                yield return text.Substring(i, end - i);
                i = end;
            }
        }
    }
}
