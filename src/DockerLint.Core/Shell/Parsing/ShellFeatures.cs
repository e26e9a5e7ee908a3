namespace DockerLint.Shell.Parsing;

/// <summary>
/// What a dialect's grammar has beyond POSIX. An unknown <c>sh</c> gets what any such shell has (Bash stands behind it in some
/// images), because a construct that is only perhaps wrong must be read, not reported.
/// </summary>
internal sealed record ShellFeatures
{
    private static readonly ShellFeatures Dash = new() { PlainFunctionNames = true };
    private static readonly ShellFeatures Ash = new() { TestCommand = true, AnsiCQuotes = true, AmpersandRedirection = true, HereStrings = true, FunctionKeyword = true };
    private static readonly ShellFeatures All = new()
    {
        TestCommand = true,
        ArithmeticCommand = true,
        Arrays = true,
        ProcessSubstitution = true,
        HereStrings = true,
        AmpersandRedirection = true,
        FunctionKeyword = true,
        AnsiCQuotes = true,
        ExtendedPatterns = true,
        BraceExpansion = true,
        Select = true,
    };

    private static readonly ShellFeatures Bash = All with { CompoundFunctionBodies = true };

    /// <summary><c>[[ ]]</c>.</summary>
    public bool TestCommand { get; private init; }

    /// <summary><c>(( ))</c> and <c>for (( ))</c>.</summary>
    public bool ArithmeticCommand { get; private init; }

    /// <summary><c>a=(b c)</c>.</summary>
    public bool Arrays { get; private init; }

    /// <summary><c>&lt;( )</c> and <c>&gt;( )</c>.</summary>
    public bool ProcessSubstitution { get; private init; }

    /// <summary><c>&lt;&lt;&lt;</c>.</summary>
    public bool HereStrings { get; private init; }

    /// <summary><c>&amp;&gt;</c>, <c>|&amp;</c>.</summary>
    public bool AmpersandRedirection { get; private init; }

    /// <summary><c>function name</c>.</summary>
    public bool FunctionKeyword { get; private init; }

    /// <summary><c>$'…'</c> and <c>$"…"</c>.</summary>
    public bool AnsiCQuotes { get; private init; }

    /// <summary><c>@(a|b)</c>.</summary>
    public bool ExtendedPatterns { get; private init; }

    /// <summary><c>{a,b}</c>.</summary>
    public bool BraceExpansion { get; private init; }

    /// <summary><c>select</c> and <c>coproc</c>.</summary>
    public bool Select { get; private init; }

    /// <summary>The body of a function must be a compound command.</summary>
    public bool CompoundFunctionBodies { get; private init; }

    /// <summary>The name of a function must be one that a variable could have.</summary>
    public bool PlainFunctionNames { get; private init; }

    public static ShellFeatures For(ShellDialect dialect) => dialect switch
    {
        ShellDialect.Dash => Dash,
        ShellDialect.Ash => Ash,
        ShellDialect.Bash => Bash,
        _ => All,
    };
}
