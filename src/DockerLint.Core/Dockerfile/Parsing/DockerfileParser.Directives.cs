using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Parsing;

internal sealed partial class DockerfileParser
{
    /// <summary>Reads the directives at the top and returns where they end. A first line <c>#!</c> is passed over, as BuildKit does for syntax.</summary>
    private int ParseDirectives(int position)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (position < text.Length)
        {
            var physical = Lines.At(text, position);
            if (position <= 1 && text.Length > position + 1 && text[position] == '#' && text[position + 1] == '!')
            {
                position = physical.EndIncludingLineBreak;
                continue;
            }

            if (!TryReadDirective(physical, out var hash, out var name, out var equals, out var value))
            {
                break;
            }

            var key = text.Substring(name.Start, name.Length).ToLowerInvariant();
            var known = key is "syntax" or "escape" or "check";
            var repeated = known && !seen.Add(key);
            var first = tokens.AddToken(DockerfileSyntaxKind.HashToken, hash, hash + 1);
            tokens.AddToken(DockerfileSyntaxKind.DirectiveNameToken, name.Start, name.End);
            tokens.AddToken(DockerfileSyntaxKind.EqualsToken, equals, equals + 1);
            tokens.AddToken(DockerfileSyntaxKind.DirectiveValueToken, value.Start, value.End);
            tokens.AddToken(DockerfileSyntaxKind.EndOfLineToken, physical.End, physical.EndIncludingLineBreak);
            directives.Add(new ParserDirectiveSyntax(first, known, repeated));
            if (repeated)
            {
                Problem("DirectiveRepeated", name, $"Only one '{key}' directive may stand in a file");
            }
            else if (key == "escape")
            {
                ApplyEscape(value);
            }

            position = physical.EndIncludingLineBreak;
        }

        return position;
    }

    private void ApplyEscape(TextSpan value)
    {
        if (value.Length == 1 && text[value.Start] is '\\' or '`')
        {
            tokens.Escape = text[value.Start];
        }
        else
        {
            Problem("InvalidEscape", value, $"'{text.Substring(value.Start, value.Length)}' cannot be the escape character: it is a backslash or a backtick");
        }
    }

    private bool TryReadDirective(TextLine physical, out int hash, out TextSpan name, out int equals, out TextSpan value)
    {
        name = value = default;
        equals = 0;
        hash = Lines.SkipSpace(text, physical.Start, physical.End);
        if (hash >= physical.End || text[hash] != '#')
        {
            return false;
        }

        var start = Lines.SkipSpace(text, hash + 1, physical.End);
        var position = start;
        while (position < physical.End && (text[position] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (position > start && text[position] is >= '0' and <= '9')))
        {
            position++;
        }

        name = TextSpan.FromBounds(start, position);
        equals = Lines.SkipSpace(text, position, physical.End);
        if (name.IsEmpty || equals >= physical.End || text[equals] != '=')
        {
            return false;
        }

        var valueStart = Lines.SkipSpace(text, equals + 1, physical.End);
        var valueEnd = physical.End;
        while (valueEnd > valueStart && Lines.IsSpace(text[valueEnd - 1]))
        {
            valueEnd--;
        }

        value = TextSpan.FromBounds(valueStart, valueEnd);
        return !value.IsEmpty;
    }
}
