using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Parsing;

internal sealed partial class DockerfileParser
{
    /// <summary>
    /// Reads the words that begin with two dashes, as BuildKit cuts them (quotes and backslashes protect blanks), and returns
    /// where the arguments begin. A word of two dashes alone ends the flags.
    /// </summary>
    private int ParseFlags(InstructionParts parts, int position, int end)
    {
        while (true)
        {
            position = SkipSeparators(position, end);
            if (position + 1 >= end || logical[position] != '-' || logical[position + 1] != '-')
            {
                return position;
            }

            var wordEnd = FlagEnd(position, end);
            var flag = parts.Add(ParseFlag(position, wordEnd));
            parts.Flags.Add(flag);
            position = wordEnd;
            if (flag.Name.Length == 0)
            {
                return position;
            }
        }
    }

    private int FlagEnd(int position, int end)
    {
        var quote = '\0';
        for (; position < end; position++)
        {
            var c = logical[position];
            if (c == '\\')
            {
                position++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (Lines.IsSpace(c))
            {
                break;
            }
        }

        return Math.Min(position, end);
    }

    private FlagSyntax ParseFlag(int start, int end)
    {
        var first = tokens.Count;
        var equals = logical.IndexOf('=', start, end - start);
        var nameEnd = equals < 0 ? end : equals;
        Emit(DockerfileSyntaxKind.FlagNameToken, start, nameEnd);
        var name = logical.Substring(start + 2, nameEnd - start - 2);
        if (equals < 0)
        {
            return new FlagSyntax(first, tokens.Count, name, -1, null);
        }

        var equalsToken = tokens.Count;
        Emit(DockerfileSyntaxKind.EqualsToken, equals, equals + 1);
        var value = ParseWord(equals + 1, end, isFlagValue: true);
        return new FlagSyntax(first, tokens.Count, name, equalsToken, value);
    }
}
