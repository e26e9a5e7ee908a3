using DockerLint.Configuration;

namespace DockerLint.Analysis.Suppressions;

/// <summary>Reads one comment. Prose that merely mentions a tool is no suppression.</summary>
/// <param name="comment">The comment from its hash sign to the end of its line.</param>
internal struct SuppressionParser(string comment)
{
    private readonly string text = comment.TrimEnd();
    private int position;

    /// <summary>What a comment asks for; null when it is an ordinary comment.</summary>
    public static SuppressionComment? Parse(string comment)
    {
        if (comment.Length == 0 || comment[0] != '#')
        {
            return null;
        }

        var parser = new SuppressionParser(comment) { position = 1 };
        return parser.ReadWord() switch
        {
            "dockerlint" => parser.ReadOwn(),
            "hadolint" => parser.ReadHadolint(),
            "check" => parser.ReadCheck(),
            "dclint" => parser.ReadDclint(),
            "dockerfile" => parser.ReadDockerfileUtils(),
            "kics" => parser.ReadKics(),
            _ => null,
        };
    }

    private SuppressionComment? ReadOwn()
    {
        Skip(':');
        var verb = ReadVerb();
        SuppressionKind? kind = verb switch
        {
            "disable-next" => SuppressionKind.Next,
            "disable" => SuppressionKind.Start,
            "restore" => SuppressionKind.Restore,
            "disable-file" => SuppressionKind.File,
            _ => null,
        };
        if (kind is null)
        {
            var meant = verb.StartsWith("dis", StringComparison.Ordinal) || verb.StartsWith("ignore", StringComparison.Ordinal)
                || verb.StartsWith("restor", StringComparison.Ordinal) || verb.StartsWith("enable", StringComparison.Ordinal) || verb.StartsWith("suppress", StringComparison.Ordinal);
            return meant ? new SuppressionComment(SuppressionTool.DockerLint, SuppressionKind.Next, []) { Problem = $"there is no '{verb}'; use disable-next, disable, restore or disable-file" } : null;
        }

        var names = ReadNames(stopAtProse: true);
        var reason = ReadReason();
        var problem = names.Count == 0 ? "it names no rule" : reason is null && position < text.Length ? "a reason stands behind ' -- '" : null;
        return new SuppressionComment(SuppressionTool.DockerLint, kind.Value, names) { Reason = reason, Problem = problem };
    }

    private SuppressionComment? ReadHadolint()
    {
        var verb = ReadWord();
        var kind = verb switch { "global" => SuppressionKind.File, "stage" => SuppressionKind.Stage, _ => SuppressionKind.Next };
        if (kind != SuppressionKind.Next)
        {
            verb = ReadWord();
        }

        if (verb != "ignore" || !Skip('='))
        {
            return null;
        }

        return new SuppressionComment(SuppressionTool.Hadolint, kind, ReadNames(stopAtProse: true));
    }

    private SuppressionComment? ReadCheck()
    {
        if (!Skip('='))
        {
            return null;
        }

        // BuildKit cuts the value at the first blank.
        SkipBlanks();
        var end = position;
        while (end < text.Length && !IsBlank(text[end]))
        {
            end++;
        }

        var names = new List<SuppressedName>();
        var except = new List<string>();
        for (var start = position; start < end;)
        {
            var next = text.IndexOf(';', start, end - start);
            next = next < 0 ? end : next;
            if (string.Compare(text, start, "experimental=", 0, 13, StringComparison.OrdinalIgnoreCase) == 0)
            {
                except.AddRange(CheckDirective.ExperimentalOf(text.Substring(start + 13, next - start - 13)));
            }
            else if (string.Compare(text, start, "skip=", 0, 5, StringComparison.OrdinalIgnoreCase) == 0)
            {
                position = start + 5;
                var inner = new SuppressionParser(text.Substring(0, next)) { position = position };
                names.AddRange(inner.ReadNames(stopAtProse: false));
            }

            start = next + 1;
        }

        var all = names.Any(name => string.Equals(name.Text, "all", StringComparison.OrdinalIgnoreCase));
        return names.Count == 0 ? null : new SuppressionComment(SuppressionTool.BuildKit, SuppressionKind.Next, all ? [] : names) { AllOfTool = all, Except = except };
    }

    private SuppressionComment? ReadDclint()
    {
        SuppressionKind? kind = ReadVerb() switch
        {
            "disable-file" => SuppressionKind.File,
            "disable" => SuppressionKind.File,
            "disable-line" => SuppressionKind.Line,
            _ => null,
        };
        if (kind is null)
        {
            return null;
        }

        var names = ReadNames(stopAtProse: false);
        return new SuppressionComment(SuppressionTool.Dclint, kind.Value, names) { AllOfTool = names.Count == 0 };
    }

    // "ignore" and the lists of identifiers speak for the whole file; "enable" leaves the named queries on and all others off.
    private SuppressionComment? ReadKics()
    {
        if (ReadVerb() != "-scan")
        {
            return null;
        }

        var verb = ReadVerb();
        switch (verb)
        {
            case "ignore":
                return new SuppressionComment(SuppressionTool.Kics, SuppressionKind.File, []) { AllOfTool = true };
            case "ignore-line":
                return new SuppressionComment(SuppressionTool.Kics, SuppressionKind.Line, []) { AllOfTool = true };
            case "ignore-block":
                return new SuppressionComment(SuppressionTool.Kics, SuppressionKind.Next, []) { AllOfTool = true };
            case "disable" or "enable" when Skip('='):
                var names = ReadNames(stopAtProse: false);
                return names.Count == 0 ? null
                    : verb == "disable" ? new SuppressionComment(SuppressionTool.Kics, SuppressionKind.File, names)
                    : new SuppressionComment(SuppressionTool.Kics, SuppressionKind.File, []) { AllOfTool = true, Except = names.Select(name => name.Text).ToArray() };
            default:
                return null;
        }
    }

    // It ignores whatever the next instruction is found fault with.
    private SuppressionComment? ReadDockerfileUtils() =>
        ReadVerb() == "-utils" && Skip(':') && ReadVerb() == "ignore" ? new SuppressionComment(SuppressionTool.DockerfileUtils, SuppressionKind.Next, []) { AllOfTool = true } : null;

    /// <summary>Names separated by commas or blanks; with <paramref name="stopAtProse"/> a word behind a blank must look like an id.</summary>
    private List<SuppressedName> ReadNames(bool stopAtProse)
    {
        var names = new List<SuppressedName>();
        var afterComma = true;
        while (true)
        {
            SkipBlanks();
            var start = position;
            var end = start;
            while (end < text.Length && IsNameCharacter(text[end]))
            {
                end++;
            }

            var name = text.Substring(start, end - start);
            if (end == start || IsDashes(name) || (stopAtProse && !afterComma && !LooksLikeId(name)))
            {
                return names;
            }

            names.Add(new SuppressedName(name, start));
            position = end;
            afterComma = Skip(',');
        }
    }

    private string? ReadReason()
    {
        SkipBlanks();
        var length = position + 1 < text.Length && text[position] == '-' && text[position + 1] == '-' ? 2 : position < text.Length && text[position] == '\u2014' ? 1 : 0;
        var reason = text.Substring(position + length).Trim();
        return length > 0 && reason.Length > 0 ? reason : null;
    }

    private string ReadVerb()
    {
        SkipBlanks();
        var start = position;
        while (position < text.Length && (IsAsciiLetter(text[position]) || text[position] == '-'))
        {
            position++;
        }

        return text.Substring(start, position - start);
    }

    private string ReadWord()
    {
        SkipBlanks();
        var start = position;
        while (position < text.Length && IsAsciiLetter(text[position]))
        {
            position++;
        }

        return text.Substring(start, position - start).ToLowerInvariant();
    }

    private bool Skip(char wanted)
    {
        SkipBlanks();
        if (position < text.Length && text[position] == wanted)
        {
            position++;
            return true;
        }

        return false;
    }

    private void SkipBlanks()
    {
        while (position < text.Length && IsBlank(text[position]))
        {
            position++;
        }
    }

    private static bool IsDashes(string name) => name.All(c => c == '-');

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsNameCharacter(char c) => IsAsciiLetter(c) || c is (>= '0' and <= '9') or '/' or '-' or '_' or '.';

    // Words of prose such as sha256 look like ids of declared rules in small letters.
    private static bool LooksLikeId(string name) => name.Length >= 5 && DeclaredRule.IsId(name) && (!IsAsciiLetter(name[2]) || name == name.ToUpperInvariant());
}
