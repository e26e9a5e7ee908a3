namespace DockerLint.Grammars;

/// <summary>
/// A volume in the short syntax of Compose: <c>[SOURCE:]TARGET[:OPTIONS]</c>, read as compose-go does: a single letter before a colon
/// is a Windows drive, and colons inside <c>${…}</c> separate nothing.
/// </summary>
public sealed class VolumeMapping
{
    private static readonly HashSet<string> KnownOptions = new(StringComparer.Ordinal)
    {
        "ro", "rw", "nocopy", "z", "Z", "private", "rprivate", "shared", "rshared", "slave", "rslave",
    };

    private VolumeMapping(string text, IReadOnlyList<TextSpan> sections, GrammarProblem? problem)
    {
        Text = text;
        Problem = problem;
        SourceSpan = sections.Count > 1 ? sections[0] : null;
        TargetSpan = sections.Count > 1 ? sections[1] : sections.Count == 1 ? sections[0] : new TextSpan(text.Length, 0);
        Options = sections.Count > 2 ? SplitOptions(text, sections[2]) : [];
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>Whether a volume or a path of the host is mounted.</summary>
    public VolumeKind Kind => Source is null ? VolumeKind.Anonymous : IsPath(Source) ? VolumeKind.Bind : VolumeKind.Named;

    /// <summary>The name of the volume or path on the host; null if none is written.</summary>
    public string? Source => SourceSpan is { } span ? Slice(Text, span) : null;

    /// <summary>Where the source is written; null if it is not.</summary>
    public TextSpan? SourceSpan { get; }

    /// <summary>The path in the container.</summary>
    public string Target => Slice(Text, TargetSpan);

    /// <summary>Where the target is written.</summary>
    public TextSpan TargetSpan { get; }

    /// <summary>The options in order.</summary>
    public IReadOnlyList<VolumeOption> Options { get; }

    /// <summary>Whether it is mounted read-only: the last of <c>ro</c> and <c>rw</c> decides.</summary>
    public bool IsReadOnly => Options.LastOrDefault(option => option.Text is "ro" or "rw").Text == "ro";

    /// <summary>Why Compose refuses it; null if it does not.</summary>
    public GrammarProblem? Problem { get; }

    /// <summary>Reads a volume; never fails, see <see cref="Problem"/>.</summary>
    public static VolumeMapping Parse(string text)
    {
        if (text.Length == 0)
        {
            return new VolumeMapping(text, [], new GrammarProblem(default, "the volume is empty"));
        }

        // So short a text is a target, even if it looks like a drive.
        var sections = text.Length <= 2 ? [new TextSpan(0, text.Length)] : SplitSections(text);
        GrammarProblem? problem = null;
        foreach (var section in sections)
        {
            if (section.IsEmpty)
            {
                problem = new GrammarProblem(section, "a part between the colons is empty");
                break;
            }
        }

        if (problem is null && sections.Count > 3)
        {
            problem = new GrammarProblem(TextSpan.FromBounds(sections[3].Start - 1, text.Length), "there are too many colons");
        }

        return new VolumeMapping(text, sections, problem);
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static List<TextSpan> SplitSections(string text)
    {
        var sections = new List<TextSpan>();
        var start = 0;
        var substitutions = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && i > 0 && text[i - 1] == '$')
            {
                substitutions++;
            }
            else if (text[i] == '}' && substitutions > 0)
            {
                substitutions--;
            }
            else if (text[i] == ':' && substitutions == 0 && !(i == start + 1 && char.IsLetter(text[start])))
            {
                sections.Add(TextSpan.FromBounds(start, i));
                start = i + 1;
            }
        }

        sections.Add(TextSpan.FromBounds(start, text.Length));
        return sections;
    }

    private static List<VolumeOption> SplitOptions(string text, TextSpan span)
    {
        var options = new List<VolumeOption>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || text[i] == ',')
            {
                var option = text.Substring(start, i - start);
                options.Add(new VolumeOption(option, TextSpan.FromBounds(start, i), KnownOptions.Contains(option)));
                start = i + 1;
            }
        }

        return options;
    }

    private static bool IsPath(string source) => source.Length > 0 && (source[0] is '.' or '/' or '~'
        || source.StartsWith("\\\\", StringComparison.Ordinal)
        || (source.Length > 2 && char.IsLetter(source[0]) && source[1] == ':' && source[2] is '\\' or '/'));
}
