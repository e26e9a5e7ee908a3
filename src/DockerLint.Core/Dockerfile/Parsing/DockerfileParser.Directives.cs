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

            if (!Directive.TryRead(text, physical, "#", out var directive))
            {
                break;
            }

            var (hash, name, equals, value) = directive;

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
}
