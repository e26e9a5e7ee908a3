namespace DockerLint.Testing;

/// <summary>The laws that are checked on every snippet.</summary>
[Flags]
public enum RuleTestLaws
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The tree gives the text back, character for character.</summary>
    RoundTrip = 1,

    /// <summary>The snippet with CR LF line breaks has the same findings.</summary>
    LineBreaks = 2,

    /// <summary>The snippet behind a byte order mark has the same findings.</summary>
    ByteOrderMark = 4,

    /// <summary>A suppression comment silences each finding.</summary>
    Suppression = 8,

    /// <summary>Each fix applies, brings no syntax error, removes its finding and leads to an end.</summary>
    Fixes = 16,

    /// <summary>The rule throws on no prefix of the snippet.</summary>
    Prefixes = 32,

    /// <summary>All of them.</summary>
    All = RoundTrip | LineBreaks | ByteOrderMark | Suppression | Fixes | Prefixes,
}
