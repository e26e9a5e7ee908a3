namespace DockerLint.Workspaces.Globbing;

/// <summary>The pattern of a section of an <c>.editorconfig</c>, by the EditorConfig specification.</summary>
internal sealed class EditorConfigPattern
{
    // The specification asks for section names of at least 1024 characters; longer ones help nobody.
    private const int MaximumLength = 4096;

    private readonly Glob[] globs;
    private readonly bool byName;

    private EditorConfigPattern(Glob[] globs, bool byName)
    {
        this.globs = globs;
        this.byName = byName;
    }

    /// <summary>The pattern of a section's name; null when it is too long or has too many alternatives.</summary>
    public static EditorConfigPattern? Parse(string section)
    {
        if (section.Length > MaximumLength)
        {
            return null;
        }

        // A pattern without a slash is for the file's name in whatever folder.
        var byName = section.IndexOf('/') < 0;
        var pattern = section.StartsWith("/", StringComparison.Ordinal) ? section.Substring(1) : section;
        if (BraceExpansion.Expand(pattern) is not { } expanded)
        {
            return null;
        }

        var globs = expanded.Select(ReadGlob).ToArray();
        return Array.Exists(globs, glob => glob is null) ? null : new EditorConfigPattern(globs.OfType<Glob>().ToArray(), byName);
    }

    /// <summary>Whether it is for a file.</summary>
    /// <param name="path">The file's path relative to the folder of the <c>.editorconfig</c>.</param>
    public bool IsMatch(string path)
    {
        var subject = byName ? path.Substring(path.LastIndexOf('/') + 1) : path;
        return Array.Exists(globs, glob => glob.IsMatch(subject));
    }

    private static Glob? ReadGlob(string pattern)
    {
        var reader = new GlobReader();
        for (var i = 0; i < pattern.Length;)
        {
            var c = pattern[i++];
            if (c == '*' && i < pattern.Length && pattern[i] == '*')
            {
                var atSegment = i == 1 || pattern[i - 2] == '/';
                i++;
                var folders = atSegment && i < pattern.Length && pattern[i] == '/';
                i = folders ? i + 1 : i;
                reader.Add(folders ? GlobToken.Folders : GlobToken.DoubleStar);
            }
            else if (c == '*')
            {
                reader.Add(GlobToken.Star);
            }
            else if (c == '?')
            {
                reader.Add(GlobToken.AnyCharacter);
            }
            else if (c == '{' && pattern.IndexOf('}', i) is var end and >= 0 && BraceExpansion.TryReadRange(pattern.Substring(i, end - i), out var low, out var high))
            {
                reader.Add(new GlobToken(GlobTokenKind.Number, Low: low, High: high));
                i = end + 1;
            }
            else if (c == '\\' && i < pattern.Length)
            {
                reader.AddLiteral(pattern[i++]);
            }
            else if (c != '[' || !reader.TryReadSet(pattern, ref i, "!"))
            {
                reader.AddLiteral(c);
            }
        }

        return reader.ToGlob();
    }
}
